package zhibu.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The ledger of 青山支部 does a plan drawn up only now, on 20 November 2026, without a single entry more. */
@ZhibuTest
@Transactional
class YearOfQingshanTests {

    private static final AssessmentYear YEAR = new AssessmentYear(2026);

    @Autowired Planning planning;
    @Autowired PlanBook book;
    @Autowired Matching matching;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    @Test
    void theRateIsTheHandCount() {
        PlanView plan = drawnUpAnew();

        List<Step> due = plan.items().stream().filter(item -> !item.kind().isEmpty()).flatMap(item -> item.steps().stream())
                .filter(step -> step.dueBefore(plan.today())).toList();
        assertThat(new Rate((int) due.stream().filter(Step::done).count(), due.size()))
                .as("责任清单、组织生活会、民主评议、上半年小结、承诺 1 each, 3 assemblies, 3 lectures, 10 committees, 10 theme days, 1 visit")
                .isEqualTo(new Rate(5 + 3 + 3 + 10 + 10 + visits(plan), 5 + 3 + 3 + 10 + 10 + visits(plan)));
        assertThat(plan.items()).filteredOn(item -> !item.kind().isEmpty()).extracting(ItemView::state).doesNotContain(ItemState.BEHIND);
        assertThat(database.sql("select count(*) from plan_link").query(Long.class).single()).isZero();
    }

    /** The item of last year's own accord, done in June. */
    private static int visits(PlanView plan) {
        return (int) plan.items().stream().filter(item -> item.kind().equals("VISIT")).count();
    }

    @Test
    void everyRecordIsWithinThePlanBeyondItOrOutsideIt() {
        PlanView plan = drawnUpAnew();
        long placed = plan.items().stream().flatMap(item -> Stream.concat(item.records().stream(), item.more().stream()))
                .distinct().count();

        assertThat(placed + plan.beyond().size()).isEqualTo(database.sql("""
                select count(*) from ledger_record where branch_id = ? and extract(year from happened_on) = 2026 and void_reason is null""")
                .param(plan.branch().number()).query(Long.class).single());
    }

    @Test
    void whatIsUntickedIsNotDoneByThatRecord() {
        PlanView plan = drawnUpAnew();
        ItemView committee = plan.items().stream().filter(item -> item.kind().equals("COMMITTEE")).findFirst().orElseThrow();
        RecordId november = committee.steps().get(10).record().record();
        Reader zhou = zhou();

        matching.decide(plan.branch().id(), committee.steps().get(10).record().happenedOn(), november, Set.of(committee.id()), zhou);
        assertThat(links()).as("as proposed").isZero();
        matching.decide(plan.branch().id(), committee.steps().get(10).record().happenedOn(), november, Set.of(), zhou);
        assertThat(book.plan(plan.branch().id(), YEAR, zhou).orElseThrow().item(committee.id()).orElseThrow().steps().get(10).done()).isFalse();
        assertThat(links()).isPositive();
    }

    private long links() {
        return database.sql("select count(*) from plan_link").query(Long.class).single();
    }

    private PlanView drawnUpAnew() {
        Reader zhou = zhou();
        BranchId qingshan = zhou.keeps().branches().iterator().next();
        database.sql("update plan set year = 2020 where branch_id = ? and year = 2026").param(qingshan.value()).update();
        planning.drawUp(qingshan, YEAR, zhou);
        return book.plan(qingshan, YEAR, zhou).orElseThrow();
    }

    private Reader zhou() {
        return accounts.reader(accounts.loadUserByUsername("zhoumingyuan").id()).orElseThrow();
    }
}
