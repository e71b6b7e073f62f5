package zhibu.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import zhibu.organization.GroupId;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/** The gatherings as the rules ask about them, in as many statements for a thousand branches as for one. */
@Repository
class GatheringTable {

    /** Neither voided nor given back. */
    private static final String COUNTS = """
             g.happened_on between :from and :to and g.void_reason is null
             and not exists (select from giving_back b where b.record_id = g.id and b.revision = g.revision)
            """;

    private static final String PARTS = """
            select g.id, g.branch_id, g.happened_on, p.kind, p.duration, p.form, m.group_id, p.lecturer_id, m.rated_due, m.rated_present,
                   m.missing_elements, m.topic_set, m.came
            from ledger_record g join minutes m on m.record_id = g.id and m.revision = g.revision
            join minutes_part p on p.minutes_id = m.id
            where g.branch_id = any (:branches) and g.book = 'gatherings' and
            """ + COUNTS;

    private static final String VOTES = """
            select g.id, g.branch_id, g.happened_on, r.subject, r.matter, r.secret, r.quorate, r.carried
            from resolution r join minutes m on m.id = r.minutes_id join ledger_record g on g.id = m.record_id and g.revision = m.revision
            where r.branch_id = any (:branches) and
            """ + COUNTS;

    private static final String TOPICS = """
            select distinct g.id, g.branch_id, g.happened_on, a.kind
            from agenda_item a join minutes m on m.id = a.minutes_id join ledger_record g on g.id = m.record_id and g.revision = m.revision
            where a.branch_id = any (:branches) and a.kind = any (:kinds) and
            """ + COUNTS;

    private final FactSource database;

    GatheringTable(FactSource database) {
        this.database = database;
    }

    /**
     * The gatherings since a day, and what was studied at them.
     *
     * @param studies the kinds of gathering whose minutes count as study
     */
    LedgerFacts held(Collection<BranchId> branches, LocalDate from, Period studied, Set<String> studies) {
        Reading reading = new Reading(new StudyCount(studied, studies));
        ask(PARTS, branches, from, studied.last()).query((RowCallbackHandler) reading::take);
        return reading.facts();
    }

    List<VoteFacts> votes(Collection<BranchId> branches, Period days) {
        return ask(VOTES, branches, days.first(), days.last()).query((row, number) -> new VoteFacts(gathering(row), branch(row),
                heldOn(row), row.getString("subject"), row.getString("matter"), row.getBoolean("secret"), row.getBoolean("quorate"),
                row.getBoolean("carried"))).list();
    }

    List<TopicFacts> topics(Collection<String> kinds, Collection<BranchId> branches, Period days) {
        return ask(TOPICS, branches, days.first(), days.last()).param("kinds", kinds.toArray(String[]::new))
                .query((row, number) -> new TopicFacts(gathering(row), branch(row), heldOn(row), row.getString("kind"))).list();
    }

    private StatementSpec ask(String sql, Collection<BranchId> branches, LocalDate from, LocalDate to) {
        return database.ask(sql, branches).param("from", from).param("to", to);
    }

    private static RecordId gathering(ResultSet row) throws SQLException {
        return new RecordId(row.getLong("id"));
    }

    private static BranchId branch(ResultSet row) throws SQLException {
        return new BranchId(row.getLong("branch_id"));
    }

    private static LocalDate heldOn(ResultSet row) throws SQLException {
        return row.getObject("happened_on", LocalDate.class);
    }

    /** The gatherings while they are read, part by part. */
    private static final class Reading {

        private final List<GatheringFacts> gatherings = new ArrayList<>();
        private final StudyCount study;

        Reading(StudyCount study) {
            this.study = study;
        }

        void take(ResultSet row) throws SQLException {
            GatheringFacts part = part(row);
            gatherings.add(part);
            study.add(part, (Long[]) row.getArray("came").getArray());
        }

        private static GatheringFacts part(ResultSet row) throws SQLException {
            return new GatheringFacts(gathering(row), branch(row), row.getString("kind"), heldOn(row), row.getInt("duration"),
                    row.getString("form"), id(row, "group_id", GroupId::new), id(row, "lecturer_id", MemberId::new),
                    row.getInt("rated_due"), row.getInt("rated_present"), row.getInt("missing_elements"), row.getBoolean("topic_set"));
        }

        /** Nothing has the number that the driver answers where there is none. */
        private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> type) throws SQLException {
            long id = row.getLong(column);
            return id == 0 ? null : type.apply(id);
        }

        LedgerFacts facts() {
            return new LedgerFacts(gatherings, study.facts());
        }
    }
}
