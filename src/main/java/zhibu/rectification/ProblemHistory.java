package zhibu.rectification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;

/** Reads how the problems of many branches went, in one statement. */
@Component
class ProblemHistory {

    private static final String DECISIVE = """
            select p.id, p.branch_id, p.source, p.what, p.found_on, s.kind, s.happened_on, s.until_on
            from problem p join problem_step s on s.problem_id = p.id
            where p.branch_id = any (:branches) and p.void_reason is null and p.found_on <= :to
              and (p.closed_on is null or p.closed_on >= :from)
              and s.kind in ('RAISED', 'EXTENDED', 'REPORTED', 'RETURNED', 'CLOSED', 'REOPENED')
            order by s.id
            """;

    private final FactSource source;

    ProblemHistory(FactSource source) {
        this.source = source;
    }

    /** Those found by {@code to} that stood on the list on some day since {@code from}. */
    List<ProblemFacts> of(Collection<BranchId> branches, LocalDate from, LocalDate to) {
        Map<Head, List<Course.Turn>> problems = source.ask(DECISIVE, branches).param("from", from).param("to", to)
                .query(ProblemHistory::turned).list().stream()
                .collect(groupingBy(Turned::problem, LinkedHashMap::new, mapping(Turned::turn, toList())));
        return problems.entrySet().stream().map(problem -> problem.getKey().facts(new Course(problem.getValue()))).toList();
    }

    /** What stays the same of a problem. */
    private record Head(long id, long branch, ProblemSource source, String what, LocalDate foundOn) {

        ProblemFacts facts(Course course) {
            return new ProblemFacts(new BranchId(branch), new ProblemId(id), source, what, foundOn, course);
        }
    }

    /** A turn that a problem took. */
    private record Turned(Head problem, Course.Turn turn) {
    }

    private static Turned turned(ResultSet row, int number) throws SQLException {
        Head head = new Head(row.getLong("id"), row.getLong("branch_id"), ProblemSource.valueOf(row.getString("source")),
                row.getString("what"), row.getObject("found_on", LocalDate.class));
        return new Turned(head, new Course.Turn(StepKind.valueOf(row.getString("kind")), row.getObject("happened_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class)));
    }
}
