package zhibu.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the demo city on their way into the database, in bulk with COPY. */
final class Tables {

    private final JdbcTemplate jdbc;
    private final Map<Table, StringBuilder> rows = new EnumMap<>(Table.class);
    private final Map<Table, Long> ids = new EnumMap<>(Table.class);

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        numbered().forEach(table -> ids.put(table, highestId(table)));
    }

    /** Adds a row to a numbered table and answers its id; {@code values} are the columns after it. */
    long number(Table table, @Nullable Object... values) {
        long id = next(table);
        ids.put(table, id);
        StringBuilder text = rowsOf(table).append(id);
        append(text, values);
        return id;
    }

    /** The id that the next row of {@code table} will have. */
    long next(Table table) {
        return last(table) + 1;
    }

    /** Adds a row to a table without ids; {@code first} and {@code values} are its columns. */
    void add(Table table, long first, @Nullable Object... values) {
        append(rowsOf(table).append(first), values);
    }

    /** Sends what has been added. */
    void flush() {
        rows.forEach(this::copy);
        rows.clear();
    }

    /** Lets the tables number rows of others after the last of these, and tells the planner what they now hold. */
    void close() {
        flush();
        numbered().forEach(table -> jdbc.queryForObject(
                "select setval(pg_get_serial_sequence(?, 'id'), ?, ?)", Long.class, table.sqlName(),
                Math.max(1, last(table)), last(table) > 0));
        Stream.of(Table.values()).forEach(table -> jdbc.execute("analyze " + table.sqlName()));
    }

    private static Stream<Table> numbered() {
        return Stream.of(Table.values()).filter(Table::numbered);
    }

    private long highestId(Table table) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(id), 0) from " + table.sqlName(), Long.class));
    }

    private long last(Table table) {
        return Objects.requireNonNull(ids.get(table));
    }

    private StringBuilder rowsOf(Table table) {
        return rows.computeIfAbsent(table, any -> new StringBuilder());
    }

    private static void append(StringBuilder text, @Nullable Object[] values) {
        for (Object value : values) {
            text.append('\t').append(value == null ? "\\N" : escape(value.toString()));
        }
        text.append('\n');
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private void copy(Table table, StringBuilder text) {
        jdbc.execute((Connection connection) -> copy(connection,
                "copy %s (%s) from stdin".formatted(table.sqlName(), table.columns()), text.toString()));
    }

    private static Long copy(Connection connection, String statement, String text) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
