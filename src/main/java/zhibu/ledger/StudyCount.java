package zhibu.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.shared.MemberId;

/** How often members came and how long they studied, counted by the database: of a branch's year it reads a thousand lines of rolls. */
@Repository
class StudyCount {

    /** First what each gathering was worth, then who came: a roll is read once, however many kinds of gathering it was. */
    private static final String CAME = """
            with held as materialized (
                select g.branch_id, m.id, coalesce(sum(p.duration) filter (where p.kind = any (:studies)), 0) as minutes
                from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision
                join minutes_part p on p.minutes_id = m.id
                where g.branch_id = any (:branches) and g.happened_on between :from and :to and g.void_reason is null
                  and not exists (select from giving_back b where b.record_id = g.id and b.revision = g.revision)
                group by g.branch_id, m.id)
            select held.branch_id, l.member_id, sum(held.minutes)::integer as minutes, count(*)::integer as attended
            from held join roll_entry l on l.minutes_id = held.id where l.attendance = 'PRESENT' group by held.branch_id, l.member_id
            """;

    private final FactSource database;

    StudyCount(FactSource database) {
        this.database = database;
    }

    /** @param studies the kinds of gathering whose minutes count */
    List<StudyFacts> of(List<String> studies, Collection<BranchId> branches, LocalDate from, LocalDate to) {
        return database.ask(CAME, branches).param("studies", studies.toArray(String[]::new)).param("from", from).param("to", to)
                .query((row, number) -> new StudyFacts(new BranchId(row.getLong("branch_id")), new MemberId(row.getLong("member_id")),
                        row.getInt("minutes"), row.getInt("attended"))).list();
    }
}
