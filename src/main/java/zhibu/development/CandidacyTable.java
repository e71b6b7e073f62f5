package zhibu.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.standards.DevelopmentRules;

/** Those on their way into the Party as the rules ask about them, with their steps and papers: one statement however many there are. */
@Repository
class CandidacyTable {

    /** Of each paper the latest word holds. */
    private static final String CANDIDACIES = """
            select c.id, c.branch_id, c.name, c.ended_on, c.end_reason, (
                select jsonb_agg(jsonb_build_object('number', s.id, 'recordedBy', s.recorded_by::text, 'recordedAt', s.recorded_at,
                       'voidReason', s.void_reason, 'entry', jsonb_build_object('step', s.step, 'on', s.taken_on, 'begunOn', s.begun_on,
                           'outcome', s.outcome, 'conclusion', s.conclusion, 'document', s.document, 'note', s.note, 'months', s.months,
                           'people', (select coalesce(jsonb_agg(p.member_id::text), '[]') from candidacy_step_person p
                           where p.step_id = s.id))) order by s.taken_on, s.id)::text
                from candidacy_step s where s.candidacy_id = c.id) as steps, array (
                select material from (select distinct on (material) material, present from candidacy_paper p where p.candidacy_id = c.id
                                      order by material, id desc) latest where present) as papers
            from candidacy c where c.branch_id = any (:branches) order by c.name, c.id
            """;

    private final FactSource database;

    CandidacyTable(FactSource database) {
        this.database = database;
    }

    List<CandidacyFacts> of(Collection<BranchId> branches, DevelopmentRules rules) {
        return database.ask(CANDIDACIES, branches).query((row, number) -> facts(row, rules)).list();
    }

    private static CandidacyFacts facts(ResultSet row, DevelopmentRules rules) throws SQLException {
        return new CandidacyFacts(new CandidacyId(row.getLong("id")), new BranchId(row.getLong("branch_id")), row.getString("name"),
                ending(row.getObject("ended_on", LocalDate.class), row.getString("end_reason")),
                FactSource.elements(row.getString("steps"), Taken.class), Set.of((String[]) row.getArray("papers").getArray()), rules);
    }

    private static @Nullable Ending ending(@Nullable LocalDate on, String reason) {
        return on == null ? null : new Ending(on, reason);
    }
}
