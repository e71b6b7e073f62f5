package zhibu.reminders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zhibu.shared.AccountId;

/** The stored wishes for mail, and which week's mail went out to whom. */
@Repository
class DigestMailTable {

    private final JdbcClient database;

    DigestMailTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where somebody's mail goes.
     *
     * @param address sealed
     */
    record Subscription(long accountId, byte[] address, boolean enabled) {

        AccountId account() {
            return new AccountId(accountId);
        }
    }

    Optional<Subscription> subscription(AccountId account) {
        return database.sql("select account_id, address, enabled from digest_subscription where account_id = ?").param(account.value())
                .query(Subscription.class).optional();
    }

    void subscribe(AccountId account, byte[] address) {
        database.sql("""
                insert into digest_subscription (account_id, address, enabled) values (?, ?, true)
                on conflict (account_id) do update set address = excluded.address, enabled = true, changed_at = now()""")
                .params(account.value(), address).update();
    }

    /** Ends the account's mail. @return whether it had any */
    boolean unsubscribe(AccountId account) {
        return database.sql("update digest_subscription set enabled = false, changed_at = now() where account_id = ? and enabled")
                .param(account.value()).update() > 0;
    }

    /** Who waits for the mail of a week. @param failed whether only those to whom it failed to go out */
    List<Subscription> waiting(Week week, boolean failed) {
        return database.sql("""
                select s.account_id, s.address, s.enabled from digest_subscription s
                left join digest_mail m on m.account_id = s.account_id and m.week = ?
                where s.enabled and m.sent_at is null and (m.week is not null or not ?) order by s.account_id""")
                .params(week.monday(), failed).query(Subscription.class).list();
    }

    /** Takes a week's mail to send it. @return false if somebody else has taken it before */
    boolean take(AccountId account, Week week, Instant now) {
        return database.sql("""
                insert into digest_mail (account_id, week, sent_at) values (?, ?, ?)
                on conflict (account_id, week) do update set sent_at = excluded.sent_at where digest_mail.sent_at is null""")
                .params(account.value(), week.monday(), now.atOffset(ZoneOffset.UTC)).update() > 0;
    }

    /** Gives a mail back that failed to go out. */
    void giveBack(AccountId account, Week week) {
        database.sql("update digest_mail set sent_at = null, failures = failures + 1 where account_id = ? and week = ?")
                .params(account.value(), week.monday()).update();
    }
}
