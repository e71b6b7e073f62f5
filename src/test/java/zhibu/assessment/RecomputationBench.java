package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.TestClock;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;

/**
 * How long it takes to judge 100,000 branches anew and to store what comes out, in a heap of 1 GB: a city of 20,000 five times over, for
 * one of 100,000 fills 43 GB of disk. {@code -Dbench.branches=100000} builds that one.
 */
@ZhibuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecomputationBench {

    private static final int BRANCHES = Integer.getInteger("bench.branches", 20_000);
    private static final int TIMES = 100_000 / BRANCHES;
    private static final long HEAP = 1L << 30;
    private static final AssessmentYear YEAR = new AssessmentYear(2026);

    @Autowired BranchYears years;
    @Autowired Reckoning reckoning;
    @Autowired DataSource source;
    @Autowired TransactionTemplate transaction;

    @BeforeAll
    void buildTheCity() {
        Stopwatch.once(() -> new City(source, transaction).build(BRANCHES)).print("build the city of " + BRANCHES);
    }

    @Test
    void judgesAHundredThousandBranchesInLessThanNinetySeconds() throws Exception {
        Stopwatch floor = Stopwatch.once(() -> times(new Floor(source, transaction)::read));
        floor.print("floor: the same rows by plain JDBC", floor);
        reckoning.onNewYardstick(YEAR);

        Stopwatch whole = Stopwatch.once(() -> times(() -> reckoning.onNewYardstick(YEAR)));

        whole.print("load, judge and store 100,000 branches", floor);
        List<BranchId> branches = new City(source, transaction).branches();
        assertThat(statements(branches.subList(0, Batches.SIZE))).isEqualTo(statements(branches.subList(0, 1)));
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
        assertThat(whole.wall()).isLessThan(Duration.ofSeconds(90));
    }

    private static void times(Runnable work) {
        for (int time = 0; time < TIMES; time++) {
            work.run();
        }
    }

    private int statements(List<BranchId> some) throws Exception {
        return StatementCounter.during(() -> assertThat(years.load(some, YEAR, TestClock.TODAY)).hasSize(some.size()));
    }
}
