package zhibu.reminders;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Vault;

/**
 * The calendar feeds 日历订阅: each person may have one private address, which shows whoever knows it what is due for him and nothing
 * that names a member. Only a digest of the address is kept.
 */
@Component
@Transactional
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;

    private final CalendarFeedTable feeds;
    private final Accounts accounts;
    private final Agenda agenda;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(CalendarFeedTable feeds, Accounts accounts, Agenda agenda, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.agenda = agenda;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Since when the reader has the feed he has; empty if he has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Reader reader) {
        return feeds.madeAt(reader.account());
    }

    /**
     * Makes the reader's feed; the one he had ends.
     *
     * @return the secret part of its address, which nobody can look up again
     */
    public String make(Reader reader) {
        String token = token();
        boolean replaced = feeds.revoke(reader.account());
        feeds.add(reader.account(), digest(token));
        events.publishEvent(new OwnSettingChanged(replaced ? "更换日历订阅地址" : "开通日历订阅", reader));
        return token;
    }

    private String token() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private String digest(String token) {
        return vault.digest("calendar feed " + token);
    }

    /** Ends the reader's feed at once. */
    public void revoke(Reader reader) {
        if (feeds.revoke(reader.account())) {
            events.publishEvent(new OwnSettingChanged("停用日历订阅", reader));
        }
    }

    /**
     * What a calendar reads at the address with this secret part: what its owner may see today, as iCalendar (RFC 5545).
     *
     * @param site where the program is reached, without a slash at the end
     * @throws NotFound if no such feed is, or no more, or its owner has nothing to do here any more
     */
    @Transactional(readOnly = true)
    public String read(String token, String site) {
        Reader owner = feeds.owner(digest(token)).flatMap(accounts::reader).filter(reader -> !reader.roles().isEmpty())
                .orElseThrow(NotFound::new);
        return new CalendarText(LocalDate.now(clock), site).of(agenda.of(owner));
    }
}
