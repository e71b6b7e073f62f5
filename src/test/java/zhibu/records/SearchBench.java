package zhibu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.BranchId;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;

/** How long it takes to find a word in 200,000 records, beside reading as many records as are shown by their numbers. */
@ZhibuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBench {

    private static final int SHOWN = 21;
    private static final int ROUNDS = 15;
    private static final Duration ENOUGH = Duration.ofMillis(50);

    @Autowired Finder finder;
    @Autowired JdbcClient database;
    @Autowired JdbcTemplate plain;
    @Autowired TransactionTemplate transaction;

    private final Map<String, Duration> times = new LinkedHashMap<>();

    @BeforeAll
    void writeTheLedger() {
        transaction.executeWithoutResult(status -> {
            try {
                new BigLedger(DataSourceUtils.getConnection(plain.getDataSource())).write();
            } catch (SQLException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @Test
    void findsAWordInLessThanFiftyMilliseconds() {
        Duration floor = median(this::readByNumber);
        print("floor: 21 records by their numbers", floor, floor);
        Scope unit = Scope.of(new UnitId(database.sql("select min(id) from unit").query(Long.class).single()));
        Scope branch = Scope.of(new BranchId(database.sql("select min(id) from branch").query(Long.class).single()));
        BigLedger.SHARES.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).forEach(word -> {
            report(word.getKey(), word.getValue(), "whole city", floor, () -> finder.everywhere(inquiry(word.getKey()), SHOWN));
            report(word.getKey(), word.getValue(), "one unit", floor, () -> finder.within(inquiry(word.getKey()), SHOWN, unit));
            report(word.getKey(), word.getValue(), "one branch", floor, () -> finder.within(inquiry(word.getKey()), SHOWN, branch));
        });
        print(BigLedger.OF_THE_PAST + " (30 % until a year ago), whole city", median(() -> finder.everywhere(inquiry(BigLedger.OF_THE_PAST), SHOWN)), floor);
        System.out.println("bench | " + database.sql("""
                select 'records ' || pg_size_pretty(pg_table_size('wording')) || ', index of words ' || pg_size_pretty(pg_relation_size('wording_words'))
                || ', characters on average ' || (select round(avg(length(body))) from wording)""").query(String.class).single());
        explain("学习", Finder.AMONG_THE_LATEST, Map.of("latest", Finder.LATEST));
        explain("䶮灵", Finder.BY_INDEX, Map.of("words", "䶮灵"));
        explain("䶮灵", Finder.OF_BRANCHES, Map.of("units", unit.units().stream().map(UnitId::value).toArray(Long[]::new), "branches", new Long[0]));
        requireAllBelow(ENOUGH);
    }

    /** All figures are printed before one of them may fail. */
    private void requireAllBelow(Duration limit) {
        assertThat(times).allSatisfy((search, time) -> assertThat(time).as(search).isLessThan(limit));
    }

    private List<String> readByNumber() {
        return database.sql("select title || body from wording where record_id = any (?) and revision = 1")
                .param((Object) IntStream.range(0, SHOWN).mapToObj(i -> 9_000L * i + 17).toArray(Long[]::new)).query(String.class).list();
    }

    private static Inquiry inquiry(String word) {
        return new Inquiry(List.of(word), "", null, null, null);
    }

    private void report(String word, double share, String scope, Duration floor, Runnable search) {
        Duration time = median(search);
        print("%s (%s %%), %s".formatted(word, 100 * share, scope), time, floor);
        times.put(word + ", " + scope, time);
    }

    private void explain(String word, String way, Map<String, ?> more) {
        System.out.println("explain | " + word);
        finder.asked("explain (analyze, buffers) " + way, inquiry(word), SHOWN).params(more).query(String.class).list()
                .forEach(line -> System.out.println("explain | " + line));
    }

    private static Duration median(Runnable work) {
        return IntStream.range(0, ROUNDS).mapToObj(round -> time(work)).sorted().toList().get(ROUNDS / 2);
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void print(String what, Duration time, Duration floor) {
        System.out.printf("bench | %-40s | %s%n", what, String.format(Locale.ROOT, "%7.2f ms  %6.1f × floor", time.toNanos() / 1e6,
                (double) time.toNanos() / floor.toNanos()));
    }
}
