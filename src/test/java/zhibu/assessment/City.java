package zhibu.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.shared.BranchId;

/**
 * A city of any number of branches, and nothing else, in the database with everything they keep in the year 2026 up to 20 November, as
 * {@code bench/city.sql} tells it. The database is of no other use afterwards: nothing refers to anything any more.
 */
final class City {

    private final DataSource source;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    City(DataSource source, TransactionTemplate transaction) {
        this.source = source;
        this.database = JdbcClient.create(source);
        this.transaction = transaction;
    }

    /** Builds it in place of whatever is there. */
    void build(int branches) {
        statements("/bench/city.sql").forEach(statement -> transaction.executeWithoutResult(status -> {
            database.sql("set local statement_timeout = 0").update();
            database.sql(statement).param("branches", branches).update();
        }));
        tidy();
    }

    /** What the server does to every table by itself within minutes, and what it can't be told inside a transaction. */
    private void tidy() {
        new JdbcTemplate(source).execute((StatementCallback<Void>) statement -> {
            statement.execute("set statement_timeout = 0");
            statement.execute("vacuum analyze");
            statement.execute("reset statement_timeout");
            return null;
        });
    }

    /** What the rules ask about the whole city, each as one statement: what no judging of it can do without. */
    static List<String> floor() {
        return statements("/bench/floor.sql").toList();
    }

    private static Stream<String> statements(String script) {
        return Arrays.stream(read(script).split("\n{2,}")).filter(part -> !part.lines().allMatch(line -> line.startsWith("--")));
    }

    private static String read(String script) {
        try (InputStream text = Objects.requireNonNull(City.class.getResourceAsStream(script))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<BranchId> branches() {
        return database.sql("select id from branch order by id").query((row, number) -> new BranchId(row.getLong(1))).list();
    }
}
