package zhibu.dashboard.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhibu.elections.TermClock;
import zhibu.elections.TermLine;
import zhibu.reminders.Matter;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.Option;

/**
 * The home page of one reader.
 *
 * @param own what is his own business, the most pressing first
 * @param desks the branches he keeps
 * @param rows all branches he sees, by unit and name, never by score
 * @param ending the terms that end soon or are overdue in the branches he oversees
 * @param unit the id of the one unit shown; empty for all
 */
record Home(Reader reader, LocalDate today, List<Matter> own, List<Desk> desks, List<BoardRow> rows, List<TermLine> ending,
            String unit) {

    public AssessmentYear year() {
        return AssessmentYear.of(today);
    }

    public boolean is(String role) {
        return reader.is(Role.valueOf(role));
    }

    /** Whether he has nothing to do here today. */
    public boolean idle() {
        return reader.roles().isEmpty();
    }

    /** Whether he has to do with branches. */
    public boolean working() {
        return Stream.of(Role.SECRETARY, Role.LEADER, Role.INSPECTOR, Role.UNIT_COMMITTEE, Role.WORKING_COMMITTEE).anyMatch(reader::is);
    }

    /** The branches a leader keeps contact with. */
    public List<BoardRow> contacts() {
        return rows.stream().filter(row -> reader.branches().contains(row.branch().id())
                && !reader.keeps().branches().contains(row.branch().id())).toList();
    }

    /** The branches he oversees, by unit. */
    public Map<String, List<BoardRow>> board() {
        return overseen(row -> unit.isEmpty() || unit.equals(row.branch().unit().toString()));
    }

    private Map<String, List<BoardRow>> overseen(Predicate<BoardRow> shown) {
        return rows.stream().filter(row -> reader.reads().everything() || reader.reads().units().contains(row.branch().unit()))
                .filter(shown).collect(groupingBy(row -> row.branch().unitName(), LinkedHashMap::new, toList()));
    }

    /** How many of the branches he oversees have a term that is overdue, or else one that ends soon. */
    public long ending(boolean overdue) {
        return ending.stream().filter(line -> line.branch().overseenBy(reader))
                .filter(line -> overdue == (line.state() == TermClock.State.OVERDUE)).count();
    }

    public List<Option> units() {
        return Units.of(overseen(row -> true).values().stream().flatMap(List::stream).map(BoardRow::branch).toList());
    }

    /** The members of these branches together. */
    public int membersOf(List<BoardRow> some) {
        return some.stream().mapToInt(BoardRow::members).sum();
    }

    /** What these branches together are overdue with. */
    public int overdueOf(List<BoardRow> some) {
        return some.stream().mapToInt(BoardRow::overdue).sum();
    }
}
