package zhibu.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.campaign.CampaignId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** Looks teams up in the tables: all of a round in three statements, however many they are. */
@Component
class TeamRows {

    private static final String ASSIGNMENTS = """
            select a.*, c.name as campaign_name, t.name as team_name, b.name as branch_name, b.unit_id, u.name as unit_name
            from team_branch a join campaign c on c.id = a.campaign_id join team t on t.id = a.team_id join branch b on b.id = a.branch_id
                join unit u on u.id = b.unit_id join draw d on d.id = a.draw_id
            where a.void_reason is null and t.void_reason is null and not exists (select from draw later
                where later.campaign_id = d.campaign_id and later.number > d.number and later.seed is not null)
            """;
    private static final String IN_ORDER = " order by a.planned_on, u.name, b.name";

    private final JdbcClient database;

    TeamRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of a round that were not dissolved, in the order they were made. */
    List<TeamView> teams(CampaignId campaign) {
        Map<TeamId, List<Assignment>> assignments = database.sql(ASSIGNMENTS + " and a.campaign_id = :campaign" + IN_ORDER)
                .param("campaign", campaign.value()).query(TeamRows::assignment).list().stream().collect(groupingBy(Assignment::team));
        Map<TeamId, List<TeamMember>> members = members(campaign);
        return database.sql("select id, name, revision from team where campaign_id = :campaign and void_reason is null order by id")
                .param("campaign", campaign.value()).query((row, number) -> {
                    TeamId id = new TeamId(row.getLong("id"));
                    return new TeamView(id, campaign, row.getString("name"), row.getInt("revision"), members.getOrDefault(id, List.of()),
                            assignments.getOrDefault(id, List.of()));
                }).list();
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(new CampaignId(row.getLong("campaign_id")), row.getString("campaign_name"),
                new TeamId(row.getLong("team_id")), row.getString("team_name"), new BranchId(row.getLong("branch_id")),
                row.getString("branch_name"), new UnitId(row.getLong("unit_id")), row.getString("unit_name"),
                row.getObject("planned_on", LocalDate.class));
    }

    private Map<TeamId, List<TeamMember>> members(CampaignId campaign) {
        return database.sql("""
                select m.team_id, m.account_id, a.name, m.head from team_member m join account a on a.id = m.account_id
                where m.campaign_id = :campaign and m.void_reason is null order by m.head desc, a.name""")
                .param("campaign", campaign.value()).query((row, number) -> Map.entry(new TeamId(row.getLong("team_id")),
                        new TeamMember(new AccountId(row.getLong("account_id")), row.getString("name"), row.getBoolean("head")))).list()
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Who inspects a branch in a round. */
    Optional<Assignment> of(BranchId branch, CampaignId campaign) {
        return database.sql(ASSIGNMENTS + " and a.branch_id = :branch and a.campaign_id = :campaign").param("branch", branch.value())
                .param("campaign", campaign.value()).query(TeamRows::assignment).optional();
    }

    /** What the reader's teams inspect in the rounds that run, by day. */
    List<Assignment> mine(Reader reader) {
        return database.sql(ASSIGNMENTS + """
                 and c.published_on is null and c.void_reason is null and c.stage in ('ACCEPTANCE', 'EVALUATION') and a.team_id in (
                    select m.team_id from team_member m where m.account_id = :account and m.void_reason is null)
                """ + IN_ORDER).param("account", reader.account().value()).query(TeamRows::assignment).list();
    }

    /** Whoever may be taken into teams, in pinyin order: those who hold a role today, but no administrator. */
    List<Candidate> candidates(LocalDate today) {
        return database.sql("""
                select a.id, a.name, coalesce(o.units, '{}') as units, coalesce(o.names, '') as names from account a
                left join lateral (select array_agg(u.id) as units, string_agg(u.name, '、' order by u.name) as names
                    from unit u where u.id in (select own_units(a.id))) o on true
                where not a.disabled and exists (select from role_grant g where g.account_id = a.id and g.from_on <= :today
                    and (g.until_on is null or g.until_on >= :today))
                and not exists (select from role_grant g where g.account_id = a.id
                    and g.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and (g.until_on is null or g.until_on >= :today))
                order by a.name""").param("today", today)
                .query((row, number) -> new Candidate(new AccountId(row.getLong("id")), row.getString("name"),
                        Arrays.stream((Long[]) row.getArray("units").getArray()).map(UnitId::new).collect(toUnmodifiableSet()),
                        row.getString("names"))).list();
    }
}
