package zhibu.accounts.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import zhibu.shared.Role;

/**
 * Who may call what, read from {@code authorization.csv}: the one place that says so.
 *
 * <p>The gate in front of every handler asks its row whether a role may call it at all. Whether the branch lies within
 * the caller's scope is asked by the use case, and the matrix test holds both to the file.
 */
final class AuthorizationMatrix {

    private static final String FILE = "authorization.csv";

    private final List<Row> rows;

    private AuthorizationMatrix(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static AuthorizationMatrix read() {
        try {
            List<String> lines = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            List<String> header = cells(lines.get(0));
            return new AuthorizationMatrix(lines.stream().skip(1).map(line -> Row.of(header, cells(line))).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    List<Row> rows() {
        return rows;
    }

    /** What one caller gets: {@code allow}, {@code 403}, {@code 404}, {@code sign-in}, or {@code -} where he can't exist. */
    record Cell(String persona, String outcome) {

        boolean exists() {
            return !outcome.equals("-");
        }

        boolean mayReach() {
            return outcome.equals("allow") || outcome.equals("404");
        }

        /** The role of the caller: {@code secretary/own} is a SECRETARY. */
        Role role() {
            return Role.valueOf(persona.split("/")[0].toUpperCase().replace('-', '_'));
        }
    }

    /** One handler and what each caller gets. */
    record Row(HttpMethod method, String path, Cell anonymous, List<Cell> cells) {

        static Row of(List<String> header, List<String> values) {
            if (values.size() != header.size()) {
                throw new IllegalStateException(FILE + " has a row of the wrong length: " + values);
            }
            List<Cell> cells = IntStream.range(2, header.size())
                    .mapToObj(column -> new Cell(header.get(column), values.get(column))).toList();
            return new Row(HttpMethod.valueOf(values.get(0)), values.get(1), cells.get(0), cells.subList(1, cells.size()));
        }

        /** Whether this is the row of the forms sent to {@code address}. */
        boolean takesFormsAt(String address) {
            return method == HttpMethod.POST && PathPatternParser.defaultInstance.parse(path).matches(PathContainer.parsePath(address));
        }

        boolean open() {
            return anonymous.mayReach();
        }

        boolean mayBeReachedBy(Set<Role> roles) {
            if (cells.stream().filter(Cell::exists).allMatch(Cell::mayReach)) {
                return true;
            }
            Map<Role, Boolean> reachable = new EnumMap<>(Role.class);
            cells.forEach(cell -> reachable.merge(cell.role(), cell.mayReach(), Boolean::logicalOr));
            return roles.stream().anyMatch(role -> reachable.getOrDefault(role, false));
        }
    }
}
