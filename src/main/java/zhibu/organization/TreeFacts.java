package zhibu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.shared.UnitId;

/** The branches as the rules ask about them, with their groups, terms and posts: one statement however many there are. */
@Repository
class TreeFacts {

    private static final String BRANCHES = """
            select b.*, (select count(*) from branch_coverage c where c.branch_id = b.id) as offices, (
                select jsonb_agg(jsonb_build_object('id', g.id::text, 'name', g.name, 'leader', g.leader_id::text, 'formedOn', g.formed_on,
                       'dissolvedOn', g.dissolved_on) order by g.formed_on, g.id)::text
                from party_group g where g.branch_id = b.id) as groups, (
                select jsonb_agg(jsonb_build_object('number', t.number, 'committee', t.committee, 'startsOn', t.starts_on,
                       'endsOn', t.ends_on, 'extendedUntil', t.extended_until, 'requestedOn', t.requested_on, 'election',
                       case when t.election_due is not null then jsonb_build_object('dueVoters', t.election_due, 'presentVoters',
                           t.election_present, 'nominees', t.election_nominees, 'seats', t.election_seats) end) order by t.number)::text
                from term t where t.branch_id = b.id) as terms, (
                select jsonb_agg(jsonb_build_object('holder', p.member_id::text, 'duty', p.duty, 'from', p.from_on, 'until', p.until_on,
                       'approved', p.approval is not null, 'headsOffice', p.heads_office, 'headWaived', p.head_waiver is not null)
                       order by p.id)::text
                from post p where p.branch_id = b.id) as posts
            from branch b where b.id = any (:branches) order by b.id
            """;

    private final FactSource database;

    TreeFacts(FactSource database) {
        this.database = database;
    }

    List<BranchFacts> of(Collection<BranchId> branches) {
        return database.ask(BRANCHES, branches).query((row, number) -> facts(row)).list();
    }

    private static BranchFacts facts(ResultSet row) throws SQLException {
        return new BranchFacts(new BranchId(row.getLong("id")), new UnitId(row.getLong("unit_id")), row.getString("name"),
                row.getObject("founded_on", LocalDate.class), row.getObject("dissolved_on", LocalDate.class), row.getBoolean("temporary"),
                Math.max(1, row.getInt("offices")), row.getString("approval") != null, row.getString("size_approval") != null,
                row.getString("group_waiver") != null, FactSource.elements(row.getString("groups"), BranchFacts.Group.class),
                FactSource.elements(row.getString("terms"), BranchFacts.Term.class),
                FactSource.elements(row.getString("posts"), BranchFacts.Post.class));
    }
}
