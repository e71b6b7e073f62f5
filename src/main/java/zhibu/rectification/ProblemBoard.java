package zhibu.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;

/** Looks problems up in the tables, a list in one statement however many branches it is about. */
@Component
class ProblemBoard {

    private static final String CARDS = """
            select p.*, b.name as branch_name, u.name as unit_name, m.name as owner_name
            from problem p join branch b on b.id = p.branch_id join unit u on u.id = b.unit_id left join member m on m.id = p.owner_id
            """;
    private static final String SEEN = """
             where p.void_reason is null and (:everything or b.unit_id = any (:units) or b.id = any (:branches))
            """;
    private static final String ASKED = """
             and (cast(:unit as bigint) is null or b.unit_id = :unit) and (cast(:branch as bigint) is null or b.id = :branch)
             and (:source = '' or p.source = :source) and (:dimension = '' or p.dimension = :dimension)
            """;
    private static final String IN_ORDER = """
             and (p.state = 'CLOSED', p.deadline, p.id) > (:closed, :deadline, :id)
            order by p.state = 'CLOSED', p.deadline, p.id limit :count
            """;
    private static final String COUNTS = """
            select count(*) as everything, count(*) filter (where %s) as to_do, count(*) filter (where %s) as overdue,
                count(*) filter (where %s) as reported, count(*) filter (where %s) as closed, count(*) filter (where %s) as recheck,
                count(*) filter (where %s) as repeated
            from problem p join branch b on b.id = p.branch_id join unit u on u.id = b.unit_id
            """.formatted(ProblemMark.TO_DO.condition(), ProblemMark.OVERDUE.condition(), ProblemMark.REPORTED.condition(),
            ProblemMark.CLOSED.condition(), ProblemMark.RECHECK.condition(), ProblemMark.REPEATED.condition());

    private static final String WAITING = """
            select count(*) filter (where %1$s) as reported, min(p.deadline) filter (where %1$s) as reported_since,
                count(*) filter (where %2$s) as recheck, min(p.recheck_on) filter (where %2$s) as recheck_since,
                count(*) filter (where %3$s) as overdue, min(p.deadline) filter (where %3$s) as overdue_since
            from problem p join branch b on b.id = p.branch_id join unit u on u.id = b.unit_id
            """.formatted(ours(ProblemMark.REPORTED), ours(ProblemMark.RECHECK), ProblemMark.OVERDUE.condition());

    private final JdbcClient database;

    ProblemBoard(JdbcClient database) {
        this.database = database;
    }

    /** One problem, voided or not, whoever asks; empty if the branch has none such. */
    Optional<ProblemCard> card(BranchId branch, ProblemId id) {
        return database.sql(CARDS + "where p.id = :id and p.branch_id = :branch").param("id", id.value())
                .param("branch", branch.value()).query(ProblemBoard::card).optional();
    }

    /** Those within {@code scope} that are asked for, what stands on the list first and by deadline. */
    List<ProblemCard> cards(ProblemQuery query, Scope scope, ProblemPlace after, int count, LocalDate today) {
        String marked = query.mark() == null ? "" : " and " + query.mark().condition();
        return asked(CARDS + SEEN + ASKED + marked + IN_ORDER, query, scope, today).param("closed", after.closed())
                .param("deadline", after.deadline()).param("id", after.id()).param("count", count).query(ProblemBoard::card).list();
    }

    /** How many there are within {@code scope}, whatever they are to be marked with. */
    ProblemCount count(ProblemQuery query, Scope scope, LocalDate today) {
        return asked(COUNTS + SEEN + ASKED, query, scope, today).query(ProblemBoard::count).single();
    }

    /** How many were found since a day, and how many of those are off the list, by unit. */
    List<Tally> tallies(LocalDate since, Scope scope) {
        return asked("""
                select b.unit_id, count(*) as found, count(p.closed_on) as closed from problem p join branch b on b.id = p.branch_id
                """ + SEEN + " and p.found_on >= :since group by b.unit_id", ProblemQuery.ALL, scope, since).param("since", since)
                .query((row, number) -> new Tally(new UnitId(row.getLong("unit_id")), row.getInt("found"), row.getInt("closed"))).list();
    }

    /** What waits for the levels above these units; for the working committee only where a unit has no committee, or is late. */
    List<Waiting> waiting(Scope units, LocalDate today) {
        return asked(WAITING + SEEN, ProblemQuery.ALL, units, today).query((row, number) -> Stream.of(ProblemMark.REPORTED,
                ProblemMark.RECHECK, ProblemMark.OVERDUE).map(mark -> waiting(mark, row)).toList()).single();
    }

    /** What these branches have still to mend, by deadline. */
    List<ProblemCard> toDo(Collection<BranchId> branches) {
        return database.sql(CARDS + """
                where p.void_reason is null and p.state in ('OPEN', 'RETURNED', 'REOPENED') and p.branch_id = any (:branches)
                order by p.deadline, p.id""").param("branches", numbers(branches)).query(ProblemBoard::card).list();
    }

    private static Long[] numbers(Collection<BranchId> branches) {
        return branches.stream().map(BranchId::value).toArray(Long[]::new);
    }

    private StatementSpec asked(String sql, ProblemQuery query, Scope scope, LocalDate today) {
        return database.sql(sql).param("today", today).param("everything", scope.everything())
                .param("units", scope.units().stream().map(UnitId::value).toArray(Long[]::new))
                .param("branches", numbers(scope.branches()))
                .param("unit", query.unit() == null ? null : query.unit().value())
                .param("branch", query.branch() == null ? null : query.branch().value())
                .param("source", query.source() == null ? "" : query.source().name())
                .param("dimension", query.dimension() == null ? "" : query.dimension().name());
    }

    private static ProblemCard card(ResultSet row, int number) throws SQLException {
        Discovery found = new Discovery(ProblemSource.valueOf(row.getString("source")),
                row.getString("dimension") == null ? null : Dimension.valueOf(row.getString("dimension")), row.getString("what"),
                day(row, "found_on"), row.getString("found_by"));
        Long owner = row.getObject("owner_id", Long.class);
        Long repeats = row.getObject("repeats_id", Long.class);
        return new ProblemCard(new ProblemId(row.getLong("id")), new BranchId(row.getLong("branch_id")), row.getString("branch_name"),
                row.getString("unit_name"), found, new Ground(row.getString("standard"), row.getString("rule"), row.getString("origin")),
                row.getBoolean("from_above"),
                new Remedy(row.getString("measure"), owner == null ? null : new MemberId(owner), day(row, "deadline")),
                Objects.requireNonNullElse(row.getString("owner_name"), ""), ProblemState.valueOf(row.getString("state")),
                maybe(row, "closed_on"), maybe(row, "recheck_on"), repeats == null ? null : new ProblemId(repeats), row.getInt("revision"),
                row.getString("void_reason"));
    }

    private static String ours(ProblemMark mark) {
        return mark.condition() + " and (not :everything or u.body <> 'COMMITTEE')";
    }

    private static Waiting waiting(ProblemMark mark, ResultSet row) {
        try {
            return new Waiting(mark, row.getInt(mark.value()), maybe(row, mark.value() + "_since"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate maybe(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static ProblemCount count(ResultSet row, int number) throws SQLException {
        return new ProblemCount(row.getInt("everything"), row.getInt("to_do"), row.getInt("overdue"), row.getInt("reported"),
                row.getInt("closed"), row.getInt("recheck"), row.getInt("repeated"));
    }
}
