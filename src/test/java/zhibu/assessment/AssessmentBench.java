package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.TestClock;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;

/** How long it takes to judge 1,500 branches with a year of facts each, beside what the database alone needs. */
@ZhibuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentBench {

    private static final int BRANCHES = 1500;
    private static final int ROUNDS = 5;
    private static final int CHANGES = 49;
    private static final AssessmentYear YEAR = new AssessmentYear(2026);

    @Autowired BranchYears years;
    @Autowired Reckoning reckoning;
    @Autowired Trials trials;
    @Autowired DraftEditions drafts;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient database;
    @Autowired DataSource source;
    @Autowired TransactionTemplate transaction;

    private final Rulebook rulebook = Rulebook.complete();
    private List<BranchId> branches = List.of();
    private Stopwatch floor = Stopwatch.median(1, () -> { });

    @BeforeAll
    void buildTheCity() {
        City city = new City(source, transaction);
        city.build(BRANCHES);
        branches = city.branches();
        floor = Stopwatch.median(ROUNDS, new Floor(source, transaction)::read);
        floor.print("floor: the same rows by plain JDBC", floor);
    }

    @Test
    void judgesFifteenHundredBranchesInLessThanTwoSeconds() throws Exception {
        Stopwatch.median(ROUNDS, () -> Batches.each(branches, this::load)).print("load the facts", floor);
        List<BranchYear> loaded = load(branches);
        Stopwatch.median(ROUNDS, () -> Batches.each(loaded, this::judge)).print("judge", floor);
        Stopwatch whole = Stopwatch.median(ROUNDS, () -> Batches.each(branches, batch -> judge(load(batch))));
        whole.print("load and judge", floor);
        Stopwatch stored = Stopwatch.median(ROUNDS, () -> reckoning.onNewYardstick(YEAR));
        stored.print("load, judge and store, as after a change of the yardstick", floor);
        int statements = StatementCounter.during(() -> load(branches));
        System.out.printf("bench | %d statements for %d branches%n", statements, BRANCHES);

        assertThat(statements).isEqualTo(StatementCounter.during(() -> load(branches.subList(0, 1))));
        assertThat(whole.wall()).isLessThan(Duration.ofSeconds(2));
    }

    private List<BranchYear> load(List<BranchId> some) {
        return years.load(some, YEAR, TestClock.TODAY);
    }

    private void judge(List<BranchYear> loaded) {
        assertThat(loaded.stream().map(rulebook::judge)).allMatch(card -> !card.total().isZero());
    }

    @Test
    void refreshesABranchInLessThanFiftyMilliseconds() {
        reckoning.onNewDay();
        AtomicInteger next = new AtomicInteger();

        Stopwatch change = Stopwatch.median(CHANGES, () -> announceChange(branches.get(next.getAndAdd(7) % BRANCHES)));

        change.print("a change of one branch: its trail, this year and last", floor);
        assertThat(change.wall()).isLessThan(Duration.ofMillis(50));
    }

    private void announceChange(BranchId branch) {
        transaction.executeWithoutResult(status -> events.publishEvent(new BranchHappened("改动事实", "branch/" + branch, branch, staff())));
    }

    @Test
    void triesADraftInLessThanFiveSeconds() throws Exception {
        DraftId draft = drafts.send(Files.readAllBytes(Path.of("src/test/resources/editions/five-groups.yaml")), staff());

        Stopwatch trial = Stopwatch.median(ROUNDS, () -> tried(draft));

        trial.print("try a draft", floor);
        assertThat(trial.wall()).isLessThan(Duration.ofSeconds(5));
    }

    private void tried(DraftId draft) {
        trials.start(draft, YEAR, staff());
        while (trials.latest(draft, staff()).orElseThrow().running()) {
            Stopwatch.pause();
        }
        TrialResult result = trials.latest(draft, staff()).orElseThrow().result();
        assertThat(result).isNotNull().extracting(TrialResult::judged).isEqualTo(BRANCHES);
    }

    private Reader staff() {
        AccountId account = new AccountId(database.sql("select min(id) from account").query(Long.class).single());
        return new Reader(account, "工委", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);
    }
}
