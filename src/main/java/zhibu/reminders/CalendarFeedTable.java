package zhibu.reminders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zhibu.shared.AccountId;

/** The stored calendar feeds: whose each is, until it is revoked. */
@Repository
class CalendarFeedTable {

    private final JdbcClient database;

    CalendarFeedTable(JdbcClient database) {
        this.database = database;
    }

    void add(AccountId account, String digest) {
        database.sql("insert into calendar_feed (account_id, digest) values (?, ?)").params(account.value(), digest).update();
    }

    /** Ends the account's feed. @return whether there was one */
    boolean revoke(AccountId account) {
        return database.sql("update calendar_feed set revoked_at = now() where account_id = ? and revoked_at is null")
                .param(account.value()).update() > 0;
    }

    /** Since when the account has the feed it has; empty if it has none. */
    Optional<Instant> madeAt(AccountId account) {
        return database.sql("select made_at from calendar_feed where account_id = ? and revoked_at is null").param(account.value())
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Whose feed this is; empty if it is nobody's any more. */
    Optional<AccountId> owner(String digest) {
        return database.sql("select account_id from calendar_feed where digest = ? and revoked_at is null").param(digest)
                .query(Long.class).optional().map(AccountId::new);
    }
}
