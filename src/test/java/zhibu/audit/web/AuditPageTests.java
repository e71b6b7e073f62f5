package zhibu.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** Whatever happens leaves one line, and the auditor finds it. */
@ZhibuTest
@Transactional
class AuditPageTests {

    @Autowired Visits visits;
    @Autowired Accounts accounts;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient database;

    private Reader secretary;

    @BeforeEach
    void findTheSecretaryOfLinjiang() {
        secretary = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();
    }

    @Test
    void aLineSaysWhoDidWhatToWhich() throws Exception {
        happens("更正会议活动记录", "record/17");

        assertThat(visits.page("shenji", "/audit")).containsSubsequence(Cast.LI_WENJING, "更正会议活动记录", "台账记录 17", Cast.LINJIANG);
    }

    @Test
    void whatNobodySignedInDidWasTheSystem() throws Exception {
        events.publishEvent(new Event("登录", "account/" + secretary.account(), Optional.empty(), Optional.empty()));

        assertThat(visits.page("shenji", "/audit")).containsSubsequence("系统", "登录", "账号 " + Cast.LI_WENJING);
    }

    @Test
    void fiftyStandOnAPageAndOlderOnesFollow() throws Exception {
        IntStream.rangeClosed(1, 51).forEach(number -> happens("整理", "record/" + number));
        String older = "before=" + (database.sql("select max(id) from audit_entry").query(Long.class).single() - 49);

        assertThat(visits.page("shenji", "/audit?deed=整理")).contains("台账记录 51<", "台账记录 2<", older).doesNotContain("台账记录 1<");
        assertThat(visits.page("shenji", "/audit?deed=整理&" + older)).contains("台账记录 1<", "最新的").doesNotContain("台账记录 2<", "更早的");
    }

    @Test
    void itIsNarrowedByDeedBranchAndDay() throws Exception {
        happens("整理", "record/1");
        String branch = secretary.keeps().branches().iterator().next().toString();

        assertThat(visits.page("shenji", "/audit?deed=整理&branch=" + branch + "&from=&to=")).contains("台账记录 1<", "只看与");
        assertThat(visits.page("shenji", "/audit?deed=别的")).contains("没有这样的记录");
        assertThat(visits.page("shenji", "/audit?deed=整理&branch=999999")).contains("没有这样的记录");
        assertThat(visits.page("shenji", "/audit?deed=整理&to=2020-01-01")).contains("没有这样的记录");
        assertThat(visits.page("shenji", "/audit?deed=%25")).as("a per cent sign is only a sign").contains("没有这样的记录");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothingIsWrittenOutsideTheTransactionInWhichItHappened() {
        Event event = new Event("整理", "account/1", Optional.empty(), Optional.of(secretary));

        assertThatThrownBy(() -> events.publishEvent(event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void happens(String deed, String subject) {
        events.publishEvent(new Event(deed, subject, secretary.keeps().branches().stream().findFirst(), Optional.of(secretary)));
    }

    private record Event(String deed, String subject, Optional<BranchId> branch, Optional<Reader> by) implements Happened {
    }
}
