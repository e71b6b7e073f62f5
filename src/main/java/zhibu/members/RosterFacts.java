package zhibu.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import zhibu.members.MemberFacts.State;
import zhibu.members.MemberFacts.Stay;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.shared.MemberId;

/** The roster as the rules ask about it, in one statement however many branches there are. */
@Repository
class RosterFacts {

    /** A row for every stay, the one that lasts after those that ended. */
    private static final String STAYS = """
            with stay as (
                select id as member_id, branch_id, group_id, arrived_on, left_on, true as latest, name, joined_on, full_on, official,
                       num_nulls(id_number_masked, phone_masked) as blanks
                from member where branch_id = any (:branches)
                union all
                select f.member_id, f.branch_id, f.group_id, f.arrived_on, f.left_on, false, m.name, m.joined_on, m.full_on, m.official,
                       num_nulls(m.id_number_masked, m.phone_masked)
                from former_stay f join member m on m.id = f.member_id where f.branch_id = any (:branches)),
            state as (
                select * from member_state where branch_id = any (:branches)
                union
                select s.* from member_state s join former_stay f on f.member_id = s.member_id where f.branch_id = any (:branches))
            select stay.*, states.said
            from stay left join (
                select member_id, jsonb_agg(jsonb_build_object('kind', kind, 'from', from_on, 'until', until_on) order by id)::text as said
                from state where void_reason is null group by member_id) states using (member_id)
            order by name, member_id, branch_id, latest, arrived_on
            """;

    private final FactSource database;

    RosterFacts(FactSource database) {
        this.database = database;
    }

    /** All who belong or belonged to these branches, in pinyin order. */
    List<MemberFacts> of(Collection<BranchId> branches) {
        Map<Place, MemberFacts> found = new LinkedHashMap<>();
        database.ask(STAYS, branches).query((row, number) -> facts(row)).list()
                .forEach(facts -> found.merge(new Place(facts.member(), facts.branch()), facts, RosterFacts::came));
        return List.copyOf(found.values());
    }

    private static MemberFacts facts(ResultSet row) throws SQLException {
        return new MemberFacts(new MemberId(row.getLong("member_id")), new BranchId(row.getLong("branch_id")), row.getString("name"),
                group(row.getLong("group_id")), row.getObject("joined_on", LocalDate.class), row.getObject("full_on", LocalDate.class),
                row.getBoolean("official"), row.getInt("blanks"),
                List.of(new Stay(row.getObject("arrived_on", LocalDate.class), row.getObject("left_on", LocalDate.class))),
                FactSource.elements(row.getString("said"), State.class));
    }

    /** No group has the number that the driver answers where there is none. */
    private static @Nullable GroupId group(long id) {
        return id == 0 ? null : new GroupId(id);
    }

    /** What is said of him last holds; he stayed before, too. */
    private static MemberFacts came(MemberFacts before, MemberFacts again) {
        List<Stay> stays = new ArrayList<>(before.stays());
        stays.addAll(again.stays());
        return new MemberFacts(again.member(), again.branch(), again.name(), again.group(), again.joinedOn(), again.fullOn(),
                again.official(), again.blanks(), List.copyOf(stays), again.states());
    }

    private record Place(MemberId member, BranchId branch) {
    }
}
