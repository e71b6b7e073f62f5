package zhibu.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.Reader;
import zhibu.shared.Vault;
import zhibu.standards.Standards;

/** 李文静, to whom something waits, gets one mail a week, in the morning of its first workday, until she doesn't want it any more. */
@ZhibuTest(properties = "zhibu.address=https://zhibu.example.gov.cn/")
@Transactional
class WeeklyMailTests {

    private static final GreenMail SERVER = started();
    private static final String ADDRESS = "liwenjing@example.gov.cn";
    private static final int CLOSED_PORT = 1;

    @Autowired DigestMailTable mails;
    @Autowired DigestSettings settings;
    @Autowired Accounts accounts;
    @Autowired Digests digests;
    @Autowired Vault vault;
    @Autowired JavaMailSender sender;
    @Autowired Standards standards;
    @Autowired JdbcClient database;

    private Reader secretary;

    private static GreenMail started() {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void subscribe() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        secretary = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();
        settings.subscribe(ADDRESS, secretary);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T08:59, 0", "2026-11-16T09:00, 1", "2026-11-16T09:59, 1", "2026-11-16T10:00, 0", "2026-11-16T17:59, 0",
        "2026-11-17T09:00, 0", "2026-11-21T09:00, 0", "2026-04-06T09:00, 0", "2026-04-07T09:00, 1"})
    void itGoesOutOnTheMorningOfTheFirstWorkday(LocalDateTime now, int mails) {
        look(now, sender);

        assertThat(received()).hasSize(mails);
    }

    @Test
    void itSaysWhatWaitsAndNamesNobody() throws MessagingException, IOException {
        look("2026-11-16T09:00");

        MimeMessage mail = received().get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("zhibu@zhibu.example.gov.cn");
        assertThat(mail.getSubject()).startsWith("知部每周提要：");
        String text = mail.getContent().toString();
        assertThat(text).contains("【逾期】", Cast.LINJIANG + "：第三季度还缺 1 次党员大会的记录", "https://zhibu.example.gov.cn/digest",
                "https://zhibu.example.gov.cn/account/digest");
        assertThat(database.sql("select name from member").query(String.class).list()).noneMatch(text::contains);
    }

    @Test
    void itGoesOutOnceAWeekHoweverOftenSomebodyLooks() {
        look("2026-11-16T09:00");
        look("2026-11-16T09:10");
        look("2026-11-16T15:00");
        assertThat(received()).hasSize(1);

        look("2026-11-23T09:00");
        assertThat(received()).hasSize(2);
    }

    @Test
    void whatFailedIsTriedAgainTheSameDayAndNotTheNext() {
        look(LocalDateTime.parse("2026-11-16T09:50"), broken());
        assertThat(received()).isEmpty();

        look("2026-11-17T09:00");
        look("2026-11-16T18:00");
        assertThat(received()).isEmpty();

        look("2026-11-16T17:59");
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoDoesNotWantItGetsNone() {
        settings.unsubscribe(secretary);

        look("2026-11-16T09:00");

        assertThat(received()).isEmpty();
        assertThat(settings.setting(secretary)).isEqualTo(new DigestSetting(ADDRESS, false, true));
    }

    @Test
    void aMailThatFailedIsNotTriedAgainForWhoStoppedItMeanwhile() {
        look(LocalDateTime.parse("2026-11-16T09:00"), broken());
        settings.unsubscribe(secretary);

        look("2026-11-16T11:00");

        assertThat(received()).isEmpty();
    }

    @Test
    void whoMayNotComeInAnyMoreGetsNone() {
        database.sql("update role_grant set until_on = from_on where account_id = ?").param(secretary.account().value()).update();

        look("2026-11-16T09:00");

        assertThat(received()).isEmpty();
    }

    @Test
    void theAddressIsSealed() {
        assertThat(database.sql("select t::text from digest_subscription t").query(String.class).single()).doesNotContain("liwenjing");
    }

    private void look(String now) {
        look(LocalDateTime.parse(now), sender);
    }

    private void look(LocalDateTime now, JavaMailSender through) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        new WeeklyMail(mails, accounts, digests, vault, through, standards, "https://zhibu.example.gov.cn/", "",
                Clock.fixed(now.atZone(zone).toInstant(), zone)).look();
    }

    private static JavaMailSender broken() {
        JavaMailSenderImpl nowhere = new JavaMailSenderImpl();
        nowhere.setHost("127.0.0.1");
        nowhere.setPort(CLOSED_PORT);
        return nowhere;
    }

    private static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }
}
