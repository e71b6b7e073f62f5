package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.fixtures.TestClock;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;

/** Judging from the database, and keeping stored scorecards true. */
@ZhibuTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentTests {

    private static final AssessmentYear YEAR = new AssessmentYear(2026);
    private static final Reader STAFF = new Reader(new AccountId(1), "工委", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);

    @Autowired Assessment assessment;
    @Autowired Reckoning reckoning;
    @Autowired BranchYears years;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @Autowired EntityManagerFactory entities;

    private List<BranchId> branches = List.of();

    @BeforeAll
    void buildACityOfTen() {
        City city = new City(database);
        transaction.executeWithoutResult(status -> city.build(10));
        branches = city.branches();
        reckoning.onNewDay();
    }

    @Test
    void anOrdinaryBranchHasAllThatCanBeJudged() {
        Scorecard card = assessment.scorecard(ordinary(), YEAR, STAFF);

        assertThat(card.total()).hasToString("36");
        assertThat(card.asOf()).isEqualTo(TestClock.TODAY);
    }

    @Test
    void aForgottenAssemblyCostsItsTwoPointsAndIsAnOverdueDuty() {
        assertThat(assessment.scorecard(forgetful(), YEAR, STAFF).gaps()).extracting(gap -> gap.finding().rule().code())
                .contains("assembly.each-quarter");
        assertThat(assessment.duties(forgetful(), STAFF)).first().extracting(Duty::sentence).asString().startsWith("第二季度还缺 1 次党员大会");
    }

    @Test
    void aBranchOutOfSightAndAYearThatIsNotAreNotFound() {
        Reader other = new Reader(new AccountId(2), "别的书记", Set.of(Role.SECRETARY), Scope.of(forgetful()), Scope.of(forgetful()));

        assertThatThrownBy(() -> assessment.scorecard(ordinary(), YEAR, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessment.duties(ordinary(), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessment.scorecard(ordinary(), new AssessmentYear(2027), STAFF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessment.scorecard(ordinary(), new AssessmentYear(2014), STAFF)).isInstanceOf(NotFound.class);
        assertThat(assessment.standings(YEAR, other)).extracting(Standing::branch).containsExactly(forgetful());
    }

    @Test
    void whatIsStoredIsWhatJudgingAnewGives() {
        List<Standing> stored = assessment.standings(YEAR, STAFF);

        assertThat(stored).hasSize(10).allSatisfy(standing -> {
            Scorecard card = assessment.scorecard(standing.branch(), YEAR, STAFF);
            assertThat(standing).isEqualTo(new Standing(card.branch(), YEAR, TestClock.TODAY, card.total(), card.available(),
                    (int) card.duties().stream().filter(Duty::overdue).count()));
            assertThat(items(card.branch())).isEqualTo(card.items().stream().map(score -> score.item().no() + ":"
                    + score.points().hundredths() + "/" + score.available().hundredths()).toList());
        });
        assertThat(assessment.standings(new AssessmentYear(2025), STAFF)).hasSize(10);
    }

    private List<String> items(BranchId branch) {
        return database.sql("select item || ':' || points || '/' || available from scorecard_item where branch_id = ? and year = 2026 order by item")
                .param(branch.value()).query(String.class).list();
    }

    @Test
    void theStoredScoreMovesInTheTransactionThatChangesAFactAndNotBefore() {
        BranchId branch = branches.get(2);
        int before = stored(branch);
        database.sql("update branch set approval = null where id = ?").param(branch.value()).update();
        assertThat(stored(branch)).isEqualTo(before);

        events.publishEvent(new Changed(branch));
        assertThat(stored(branch)).isEqualTo(before - 100);

        transaction.executeWithoutResult(status -> {
            database.sql("update branch set approval = '批复' where id = ?").param(branch.value()).update();
            events.publishEvent(new Changed(branch));
            status.setRollbackOnly();
        });
        assertThat(stored(branch)).isEqualTo(before - 100);
    }

    @Test
    void lastYearsCardFollowsALateRecordOfLastYear() {
        BranchId branch = branches.get(4);
        int before = stored(branch, 2025);
        new City(database).assembly(branch, "2025-09-30");
        new City(database).assembly(branch, "2025-12-01");

        events.publishEvent(new Changed(branch));

        assertThat(stored(branch, 2025)).isEqualTo(before + 200);
        assertThat(assessment.scorecard(branch, new AssessmentYear(2025), STAFF).total().hundredths()).isEqualTo(stored(branch, 2025));
    }

    @Test
    void twoChangesAtOnceLeaveTheScoreOfBoth() throws Exception {
        BranchId branch = branches.get(6);
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
        Thread.sleep(200);
        assertThat(second).isNotDone();
        goOn.complete(null);
        CompletableFuture.allOf(first, second).get(10, TimeUnit.SECONDS);

        assertThat(stored(branch)).isEqualTo(before - 200);
    }

    @Test
    void aBranchFoundedThisYearHasNoCardOfLastYear() {
        database.sql("insert into branch (unit_id, name, founded_on) select min(id), '新支部', '2026-07-01' from unit").update();
        BranchId young = new BranchId(database.sql("select id from branch where name = '新支部'").query(Long.class).single());
        try {
            reckoning.onNewDay();

            assertThat(database.sql("select year from scorecard where branch_id = ?").param(young.value()).query(Integer.class).list())
                    .containsExactly(2026);
            assertThatThrownBy(() -> assessment.scorecard(young, new AssessmentYear(2025), STAFF)).isInstanceOf(NotFound.class);
            assertThat(assessment.duties(young, STAFF)).isNotEmpty();
        } finally {
            database.sql("delete from scorecard where branch_id = ?").param(young.value()).update();
            database.sql("delete from branch where id = ?").param(young.value()).update();
        }
    }

    @Test
    void aCardOfTodayIsNotJudgedAgain() {
        BranchId branch = branches.get(1);
        database.sql("update scorecard set points = 1 where branch_id = ? and year = 2026").param(branch.value()).update();
        reckoning.onNewDay();
        assertThat(stored(branch)).isEqualTo(1);

        database.sql("update scorecard set as_of = '2026-11-19' where branch_id = ? and year = 2026").param(branch.value()).update();
        reckoning.onNewDay();
        assertThat(stored(branch)).isEqualTo(assessment.scorecard(branch, YEAR, STAFF).total().hundredths()).isGreaterThan(1);
    }

    @Test
    void tenBranchesAreLoadedInAsManyStatementsAsOne() {
        assertThat(statements(branches)).isEqualTo(statements(branches.subList(0, 1))).isEqualTo(7);
    }

    private long statements(List<BranchId> some) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(years.load(some, YEAR, TestClock.TODAY)).hasSize(some.size());
        return statistics.getPrepareStatementCount();
    }

    private BranchId ordinary() {
        return branches.stream().filter(branch -> branch.value() % 7 != 0).findFirst().orElseThrow();
    }

    private BranchId forgetful() {
        return branches.stream().filter(branch -> branch.value() % 7 == 0).findFirst().orElseThrow();
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
