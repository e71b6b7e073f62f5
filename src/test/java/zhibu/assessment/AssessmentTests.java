package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.TestClock;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.Organization;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;

/** Judging from the database, and keeping stored scorecards true. */
@ZhibuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentTests {

    private static final int STATEMENTS = 18;
    private static final AssessmentYear YEAR = new AssessmentYear(2026);
    private static final Reader STAFF = new Reader(new AccountId(1), "工委", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);

    @Autowired Assessment assessment;
    @Autowired Reckoning reckoning;
    @Autowired BranchYears years;
    @Autowired Organization organization;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    @BeforeAll
    void judgeTheDemoCity() {
        reckoning.onNewDay();
    }

    @Test
    void qingshanHasAllThatCanBeJudged() {
        Scorecard card = assessment.scorecard(branch(Cast.QINGSHAN), YEAR, STAFF);

        assertThat(card.available()).hasToString("96");
        assertThat(card.items()).flatExtracting(ItemScore::findings).filteredOn(Finding::deducted).isEmpty();
        assertThat(card.total()).hasToString("96");
        assertThat(card.grade().orElseThrow().name()).isEqualTo("优秀");
        assertThat(card.asOf()).isEqualTo(TestClock.TODAY);
        assertThat(assessment.duties(branch(Cast.QINGSHAN), STAFF)).noneMatch(Duty::overdue);
    }

    @Test
    void linjiangIsToldWhatWouldGainMostAndWhatIsOverdue() {
        assertThat(assessment.scorecard(branch(Cast.LINJIANG), YEAR, STAFF).gaps())
                .extracting(gap -> gap.finding().rule().code(), gap -> gap.points().toString())
                .containsExactly(tuple("summary.half-year-missing", "2"), tuple("assembly.each-quarter", "2"),
                        tuple("dues.month-incomplete", "2"), tuple("committee.required-posts", "1"), tuple("inspection.overdue", "1"));
        assertThat(assessment.duties(branch(Cast.LINJIANG), STAFF)).filteredOn(Duty::overdue).extracting(Duty::sentence)
                .contains("第三季度还缺 1 次党员大会的记录；当时已开展的，补录即可", "10月还缺 1 次支委会的记录；当时已开展的，补录即可", "应完成上半年小结");
    }

    @Test
    void theCastIsJudgedByWhatItIsKnownFor() {
        assertThat(findings(Cast.LAOCHENG)).contains("term.overdue DEDUCTED");
        assertThat(findings(Cast.YUANJIAN)).contains("term.overdue NOT_APPLICABLE", "secretary.no-approval NOT_APPLICABLE");
        assertThat(findings(Cast.SONGTAO)).contains("branch.joint-offices MET");
        assertThat(findings(Cast.MEILING)).contains("committee.each-month NOT_APPLICABLE", "committee.not-formed NOT_APPLICABLE");
        assertThat(findings(Cast.GAOTA)).contains("group.each-month DEDUCTED");
        assertThat(findings(Cast.YUNFENG)).contains("branch.not-founded NOT_APPLICABLE");
        assertThat(findings(Cast.XINGANG)).contains("lecture.by-secretary NOT_APPLICABLE");
    }

    private List<String> findings(String name) {
        return assessment.scorecard(branch(name), YEAR, STAFF).items().stream().flatMap(score -> score.findings().stream())
                .map(finding -> finding.rule().code() + " " + finding.verdict()).toList();
    }

    @Test
    void aBranchOutOfSightAndAYearThatIsNotAreNotFound() {
        BranchId linjiang = branch(Cast.LINJIANG);
        Reader other = new Reader(new AccountId(2), "李文静", Set.of(Role.SECRETARY), Scope.of(linjiang), Scope.of(linjiang));

        assertThatThrownBy(() -> assessment.scorecard(branch(Cast.QINGSHAN), YEAR, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessment.duties(branch(Cast.QINGSHAN), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessment.scorecard(linjiang, new AssessmentYear(2027), STAFF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessment.scorecard(linjiang, new AssessmentYear(2014), STAFF)).isInstanceOf(NotFound.class);
        assertThat(assessment.standings(YEAR, other)).extracting(Standing::branch).containsExactly(linjiang);
    }

    @Test
    void whatIsStoredIsWhatJudgingAnewGives() {
        List<Standing> stored = assessment.standings(YEAR, STAFF);

        assertThat(stored).hasSize(36).allSatisfy(standing -> {
            Scorecard card = assessment.scorecard(standing.branch(), YEAR, STAFF);
            assertThat(standing).isEqualTo(new Standing(card.branch(), YEAR, TestClock.TODAY, card.total(), card.available(),
                    (int) card.duties().stream().filter(Duty::overdue).count()));
            assertThat(items(card.branch())).isEqualTo(card.items().stream().map(score -> score.item().no() + ":"
                    + score.points().hundredths() + "/" + score.available().hundredths()).toList());
        });
    }

    private List<String> items(BranchId branch) {
        return database.sql("select item || ':' || points || '/' || available from scorecard_item where branch_id = ? and year = 2026 order by item")
                .param(branch.value()).query(String.class).list();
    }

    @Test
    void theStoredScoreMovesInTheTransactionThatChangesAFactAndNotBefore() {
        BranchId branch = branch(Cast.SONGTAO);
        int before = stored(branch);
        database.sql("update branch set approval = null where id = ?").param(branch.value()).update();
        assertThat(stored(branch)).isEqualTo(before);

        announceChange(branch);
        assertThat(stored(branch)).isEqualTo(before - 100);

        transaction.executeWithoutResult(status -> {
            database.sql("update branch set approval = '批复' where id = ?").param(branch.value()).update();
            events.publishEvent(new Changed(branch));
            status.setRollbackOnly();
        });
        assertThat(stored(branch)).isEqualTo(before - 100);
    }

    @Test
    void lastYearsCardFollowsAChangeOfLastYear() {
        BranchId branch = branch(Cast.QINGSHAN);
        int before = stored(branch, 2025);
        database.sql("""
                update ledger_record set void_reason = '误录', voided_by = (select min(id) from account) where id in (
                    select record_id from wording
                    where branch_id = ? and kinds = '{THEME_DAY}' and happened_on between '2025-09-01' and '2025-09-30')""")
                .param(branch.value()).update();

        announceChange(branch);

        assertThat(stored(branch, 2025)).as("half a point for the month; of sixteen members three, not one, lack hours: 3 × 2/16")
                .isEqualTo(before - 50 - 37);
        assertThat(assessment.scorecard(branch, new AssessmentYear(2025), STAFF).total().hundredths()).isEqualTo(stored(branch, 2025));
    }

    @Test
    void twoChangesAtOnceLeaveTheScoreOfBoth() throws Exception {
        BranchId branch = branch(Cast.MEILING);
        int before = stored(branch);
        CompletableFuture<Void> firstChanged = new CompletableFuture<>();
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            database.sql("update branch set approval = null where id = ?").param(branch.value()).update();
            events.publishEvent(new Changed(branch));
            firstChanged.complete(null);
            goOn.join();
        }));
        firstChanged.get(10, TimeUnit.SECONDS);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            database.sql("update post set approval = null where branch_id = ? and duty = 'SECRETARY'").param(branch.value()).update();
            events.publishEvent(new Changed(branch));
        }));
        assertThatExceptionOfType(TimeoutException.class).as("it waits for the first")
                .isThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS));
        goOn.complete(null);
        CompletableFuture.allOf(first, second).get(10, TimeUnit.SECONDS);

        assertThat(stored(branch)).isEqualTo(before - 200);
    }

    @Test
    void aBranchFoundedThisYearHasNoCardOfLastYear() {
        BranchId young = branch(Cast.XINGANG);

        assertThat(database.sql("select year from scorecard where branch_id = ?").param(young.value()).query(Integer.class).list())
                .containsExactly(2026);
        assertThatThrownBy(() -> assessment.scorecard(young, new AssessmentYear(2025), STAFF)).isInstanceOf(NotFound.class);
        assertThat(assessment.duties(young, STAFF)).isNotNull();
    }

    @Test
    void aCardOfTodayIsNotJudgedAgain() {
        BranchId branch = branch(Cast.LINJIANG);
        database.sql("update scorecard set points = 1 where branch_id = ? and year = 2026").param(branch.value()).update();
        reckoning.onNewDay();
        assertThat(stored(branch)).isEqualTo(1);

        database.sql("update scorecard set as_of = '2026-11-19' where branch_id = ? and year = 2026").param(branch.value()).update();
        reckoning.onNewDay();
        assertThat(stored(branch)).isEqualTo(assessment.scorecard(branch, YEAR, STAFF).total().hundredths()).isGreaterThan(1);
    }

    @Test
    void allBranchesAreLoadedInAsManyStatementsAsOne() throws Exception {
        assertThat(statements(organization.everyBranch())).isEqualTo(statements(List.of(branch(Cast.QINGSHAN)))).isEqualTo(STATEMENTS);
    }

    private int statements(List<BranchId> some) throws Exception {
        return StatementCounter.during(() -> assertThat(years.load(some, YEAR, TestClock.TODAY)).hasSize(some.size()));
    }

    private void announceChange(BranchId branch) {
        transaction.executeWithoutResult(status -> events.publishEvent(new Changed(branch)));
    }

    private BranchId branch(String name) {
        return organization.branches(STAFF).stream().filter(card -> card.name().equals(name)).findFirst().orElseThrow().id();
    }

    private int stored(BranchId branch) {
        return stored(branch, 2026);
    }

    private int stored(BranchId branch, int year) {
        return database.sql("select points from scorecard where branch_id = ? and year = ?").params(branch.value(), year)
                .query(Integer.class).single();
    }

    /** Some fact of a branch changed. */
    private record Changed(BranchId of) implements Happened {

        @Override
        public String deed() {
            return "改动事实";
        }

        @Override
        public String subject() {
            return "branch/" + of;
        }

        @Override
        public Optional<BranchId> branch() {
            return Optional.of(of);
        }

        @Override
        public Optional<Reader> by() {
            return Optional.empty();
        }
    }
}
