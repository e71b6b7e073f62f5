package zhibu.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.tasks.Course.Turn;

/** What branches were asked within key tasks and still are, as the rules ask about it: one statement however many there are. */
@Repository
class PartFacts {

    private static final String PARTS = """
            select p.id, p.branch_id, p.what, p.assigned_on, p.deadline, (
                select jsonb_agg(jsonb_build_object('kind', s.kind, 'on', s.happened_on) order by s.id)::text
                from task_step s where s.part_id = p.id and s.void_reason is null) as turns
            from task_part p join key_task t on t.id = p.task_id
            where p.branch_id = any (:branches) and p.void_reason is null and t.year = :year and t.void_reason is null
            order by p.deadline, p.id
            """;

    private final FactSource database;

    PartFacts(FactSource database) {
        this.database = database;
    }

    List<TaskFacts> of(Collection<BranchId> branches, AssessmentYear year) {
        return database.ask(PARTS, branches).param("year", year.value()).query((row, number) -> facts(row)).list();
    }

    private static TaskFacts facts(ResultSet row) throws SQLException {
        return new TaskFacts(new BranchId(row.getLong("branch_id")), new PartId(row.getLong("id")), row.getString("what"),
                row.getObject("assigned_on", LocalDate.class), row.getObject("deadline", LocalDate.class),
                new Course(FactSource.elements(row.getString("turns"), Turn.class)));
    }
}
