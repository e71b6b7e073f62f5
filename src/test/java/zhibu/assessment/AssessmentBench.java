package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.lang.management.ManagementFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.fixtures.TestClock;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;

/** How long it takes to judge 1,500 branches with a year of facts each, beside what the database alone needs. */
@ZhibuTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentBench {

    private static final int BRANCHES = 1500;
    private static final int ROUNDS = 9;
    private static final AssessmentYear YEAR = new AssessmentYear(2026);
    private static final List<String> FLOOR = List.of(
            "select b.*, c.office from branch b left join branch_coverage c on c.branch_id = b.id",
            "select * from party_group", "select * from term", "select * from post", "select * from member",
            "select * from member_state", """
            select g.id, g.branch_id, p.kind, g.happened_on, p.duration, p.form, m.group_id, p.lecturer_id, m.rated_due,
                   m.rated_present, m.missing_elements, m.topic_set
            from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision
            join minutes_part p on p.minutes_id = m.id
            where g.void_reason is null and g.happened_on between '2026-01-01' and '2026-12-31'""");

    @Autowired BranchYears years;
    @Autowired Reckoning reckoning;
    @Autowired JdbcClient database;
    @Autowired JdbcTemplate plain;
    @Autowired TransactionTemplate transaction;
    @Autowired EntityManagerFactory entities;

    private final Rulebook rulebook = Rulebook.complete();
    private List<BranchId> branches = List.of();

    @BeforeAll
    void buildTheCity() {
        City city = new City(database);
        transaction.executeWithoutResult(status -> city.build(BRANCHES));
        branches = city.branches();
    }

    @Test
    void judgesFifteenHundredBranchesInLessThanTwoSeconds() {
        Time floor = median(this::readPlainly);
        Time load = median(this::load);
        List<BranchYear> loaded = load();
        Time judge = median(() -> judge(loaded));
        Time whole = median(() -> judge(load()));
        Time store = median(this::storeAll);
        print("rows read", "%,d".formatted(readPlainly()));
        print("statements", Long.toString(statements()));
        print("floor: the same rows by plain JDBC", floor, floor);
        print("load facts", load, floor);
        print("judge", judge, floor);
        print("load and judge", whole, floor);
        print("load, judge and store, this year and last", store, floor);

        assertThat(statements()).isEqualTo(7);
        assertThat(whole.wall()).isLessThan(Duration.ofSeconds(2));
    }

    private long readPlainly() {
        long[] rows = {0};
        RowCallbackHandler reader = row -> rows[0] += values(row) > 0 ? 1 : 0;
        FLOOR.forEach(sql -> plain.query(sql, reader));
        return rows[0];
    }

    private static int values(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            row.getObject(column);
        }
        return columns;
    }

    private List<BranchYear> load() {
        return years.load(branches, YEAR, TestClock.TODAY);
    }

    private List<Scorecard> judge(List<BranchYear> loaded) {
        return loaded.stream().map(rulebook::judge).toList();
    }

    private int storeAll() {
        int stored = database.sql("update scorecard set as_of = '2024-01-01'").update();
        reckoning.onNewDay();
        return stored;
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        load();
        return statistics.getPrepareStatementCount();
    }

    private static Time median(Callable<?> work) {
        List<Time> times = IntStream.range(0, ROUNDS).mapToObj(round -> time(work)).sorted(Comparator.comparing(Time::wall)).toList();
        return times.get(ROUNDS / 2);
    }

    private static Time time(Callable<?> work) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        try {
            work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return new Time(Duration.ofNanos(System.nanoTime() - start),
                Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu));
    }

    private static void print(String what, Time time, Time floor) {
        print(what, String.format(Locale.ROOT, "%,6d ms  %5.2f × floor  (%,d ms of processor in the program)", time.wall.toMillis(),
                (double) time.wall.toNanos() / floor.wall.toNanos(), time.cpu.toMillis()));
    }

    private static void print(String what, String figure) {
        System.out.printf("bench | %-45s | %s%n", what, figure);
    }

    /** How long something took, and how much of it the program itself was computing. */
    private record Time(Duration wall, Duration cpu) {
    }
}
