package zhibu.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** What the rules and the calendar hear of a plan with three items that 青山支部 made for a year of which nothing else is planned. */
@ZhibuTest
@Transactional
class PlanFactsTests {

    private static final AssessmentYear YEAR = new AssessmentYear(2024);

    @Autowired Plans plans;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader zhou;
    private BranchId qingshan;
    private long plan;

    @BeforeEach
    void planThreeThings() {
        zhou = accounts.reader(accounts.loadUserByUsername("zhoumingyuan").id()).orElseThrow();
        qingshan = zhou.keeps().branches().iterator().next();
        plan = database.sql("insert into plan (branch_id, year, drawn_up_at, drawn_up_by) values (?, 2024, '2024-01-08 09:00+08', ?) returning id")
                .params(qingshan.value(), zhou.account().value()).query(Long.class).single();
        item("党员大会", "ASSEMBLY", 1, 6, "QUARTERLY");
        item("支部自查", null, 11, 11, "ONCE");
        item("志愿服务", "SERVICE", 12, 12, "ONCE");
    }

    private void item(String title, String kind, int from, int to, String rhythm) {
        database.sql("""
                insert into plan_item (branch_id, plan_id, position, title, kind, from_month, to_month, rhythm, times, level, origin_sort,
                    origin_text, note) values (?, ?, 0, ?, ?, ?, ?, ?, 1, 'B', 'OWN', '', '')""")
                .params(qingshan.value(), plan, title, kind, from, to, rhythm).update();
    }

    private long held(String day, String kind) {
        long record = database.sql("insert into ledger_record (branch_id, book, happened_on, revision) values (?, 'gatherings', cast(? as date), 1)"
                + " returning id").params(qingshan.value(), day).query(Long.class).single();
        database.sql("""
                insert into wording (record_id, revision, branch_id, submission, happened_on, kinds, title, body, recorded_by)
                values (?, 1, ?, gen_random_uuid(), cast(? as date), array[?], '党员大会', '', ?)""")
                .params(record, qingshan.value(), day, kind, zhou.account().value()).update();
        return record;
    }

    @Test
    void theRateIsThatOfTheDayAsked() {
        held("2024-02-20", "ASSEMBLY");
        held("2024-05-20", "ASSEMBLY");
        PlanFacts facts = facts();

        assertThat(facts.rate(LocalDate.parse("2024-03-31"))).as("the quarter is not over").isEqualTo(new Rate(0, 0));
        assertThat(facts.rate(LocalDate.parse("2024-04-01"))).isEqualTo(new Rate(1, 1));
        assertThat(facts.rate(LocalDate.parse("2024-12-31"))).isEqualTo(new Rate(2, 3));
        assertThat(facts.rate(LocalDate.parse("2025-01-01"))).hasToString("到期 4 次，完成 2 次（50%）");
        assertThat(facts.unowned()).hasSize(3);
        assertThat(facts.drawnUpOn()).isEqualTo("2024-01-08");
    }

    @Test
    void aPlanIsApprovedAsLongAsTheRecordOfTheMeetingStands() {
        long meeting = held("2024-01-10", "ASSEMBLY");
        database.sql("insert into plan_approval (branch_id, plan_id, record_id, noted_by) values (?, ?, ?, ?)")
                .params(qingshan.value(), plan, meeting, zhou.account().value()).update();

        assertThat(facts().approvedBy(LocalDate.parse("2024-01-09"))).isFalse();
        assertThat(facts().approvedBy(LocalDate.parse("2024-01-10"))).isTrue();
        database.sql("update ledger_record set void_reason = '重复', voided_by = ? where id = ?").params(zhou.account().value(), meeting).update();
        assertThat(facts().approval()).isNull();
    }

    @Test
    void theCalendarHearsOfEveryTimeWithinItsDays() {
        held("2024-02-20", "ASSEMBLY");

        assertThat(plans.scheduled(Set.of(qingshan), LocalDate.parse("2024-03-31"), LocalDate.parse("2024-11-30"), zhou))
                .extracting(item -> item.on() + " " + item.title() + " " + item.done())
                .containsExactly("2024-03-31 党员大会（1—3月） true", "2024-06-30 党员大会（4—6月） false", "2024-11-30 支部自查（11月） false");
    }

    @Test
    void aBranchOutOfSightIsNotInTheCalendar() {
        Reader liWenjing = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();

        assertThat(plans.scheduled(Set.of(qingshan), YEAR.firstDay(), YEAR.lastDay(), liWenjing)).isEmpty();
    }

    private PlanFacts facts() {
        return plans.facts(List.of(qingshan), YEAR).get(0);
    }
}
