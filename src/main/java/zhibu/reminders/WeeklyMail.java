package zhibu.reminders;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import zhibu.accounts.Accounts;
import zhibu.reminders.DigestMailTable.Subscription;
import zhibu.shared.Reader;
import zhibu.shared.Vault;
import zhibu.standards.Standards;

/**
 * The postman of the week's digest 每周邮件, where an SMTP server and the program's own address are configured: one mail a week and
 * person, on the morning of the first workday, and none to whom nothing waits.
 */
@Component
@ConditionalOnProperty({"spring.mail.host", "zhibu.address"})
class WeeklyMail {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyMail.class);

    private final DigestMailTable mails;
    private final Accounts accounts;
    private final Digests digests;
    private final Vault vault;
    private final JavaMailSender sender;
    private final MailHours hours;
    private final String site;
    private final String from;
    private final Clock clock;

    WeeklyMail(DigestMailTable mails, Accounts accounts, Digests digests, Vault vault, JavaMailSender sender, Standards standards,
               @Value("${zhibu.address}") String site, @Value("${zhibu.mail-from:}") String from, Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.digests = digests;
        this.vault = vault;
        this.sender = sender;
        this.hours = new MailHours(standards.calendar());
        this.site = site.replaceFirst("/+$", "");
        this.from = from.isEmpty() ? "zhibu@" + URI.create(site).getHost() : from;
        this.clock = clock;
    }

    /** Looks every ten minutes whether it is time. */
    @Scheduled(cron = "0 */10 9-17 * * *", zone = "Asia/Shanghai")
    void look() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (hours.open(now)) {
            Week week = Week.of(now.toLocalDate());
            mails.waiting(week, !hours.opening(now)).forEach(subscription -> write(subscription, week));
        }
    }

    private void write(Subscription subscription, Week week) {
        Optional<Reader> reader = accounts.reader(subscription.account()).filter(found -> !found.roles().isEmpty());
        reader.map(digests::digest).filter(digest -> !digest.quiet()).ifPresent(digest -> {
            if (mails.take(subscription.account(), week, clock.instant())) {
                send(new DigestLetter(digest, site), subscription, week);
            }
        });
    }

    /** Taken before it is sent: a mail lost with a server that dies in between is better than one sent twice. */
    private void send(DigestLetter letter, Subscription subscription, Week week) {
        try {
            sender.send(message -> {
                MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
                mail.setFrom(from);
                mail.setTo(vault.open(subscription.address()));
                mail.setSubject(letter.subject());
                mail.setText(letter.text());
            });
        } catch (MailException failure) {
            mails.giveBack(subscription.account(), week);
            LOG.warn("The weekly mail to account {} failed: {}", subscription.account(), failure.getClass().getSimpleName());
        }
    }
}
