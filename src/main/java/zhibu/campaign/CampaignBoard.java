package zhibu.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;

/** Looks rounds up in the tables. */
@Component
class CampaignBoard {

    private static final String CARDS = """
            select c.id, c.name, c.year, c.edition, c.aim, c.stage, c.opened_on, c.published_on, c.revision, c.void_reason from campaign c
            where (:everything or exists (select from campaign_unit p where p.campaign_id = c.id and (p.unit_id = any (:units)
                or exists (select from branch b where b.unit_id = p.unit_id and b.id = any (:branches)))))
            """;

    private final JdbcClient database;

    CampaignBoard(JdbcClient database) {
        this.database = database;
    }

    /** The rounds within {@code scope}, latest first, what was called off last. */
    List<CampaignCard> cards(Scope scope) {
        return seen(CARDS + "order by c.void_reason is not null, c.year desc, c.id desc", scope).query(CampaignBoard::card).list();
    }

    /** A round, if it is within {@code scope}. */
    List<CampaignCard> card(CampaignId id, Scope scope) {
        return seen(CARDS + "and c.id = :id", scope).param("id", id.value()).query(CampaignBoard::card).list();
    }

    private StatementSpec seen(String sql, Scope scope) {
        return database.sql(sql).param("everything", scope.everything())
                .param("units", scope.units().stream().map(UnitId::value).toArray(Long[]::new))
                .param("branches", scope.branches().stream().map(BranchId::value).toArray(Long[]::new));
    }

    private static CampaignCard card(ResultSet row, int number) throws SQLException {
        return new CampaignCard(row.getLong("id"), row.getString("name"), row.getInt("year"), row.getString("edition"),
                row.getString("aim"), Stage.valueOf(row.getString("stage")),
                row.getObject("opened_on", LocalDate.class), row.getObject("published_on", LocalDate.class), row.getInt("revision"),
                row.getString("void_reason"));
    }

    Map<Stage, Span> schedule(CampaignId campaign) {
        Map<Stage, Span> schedule = new EnumMap<>(Stage.class);
        database.sql("select stage, from_on, until_on, tasks from campaign_stage where campaign_id = ?").param(campaign.value())
                .query(row -> {
                    schedule.put(Stage.valueOf(row.getString("stage")), new Span(row.getObject("from_on", LocalDate.class),
                            row.getObject("until_on", LocalDate.class), row.getString("tasks")));
                });
        return schedule;
    }

    /** The units of a round within {@code scope}, by name; what their branches found wrong is not told here. */
    List<CampaignUnit> units(CampaignId campaign, Scope scope) {
        return seen("""
                select u.id, u.name, u.body, p.state,
                    (select count(*) from branch b where b.unit_id = u.id and b.dissolved_on is null) as branches
                from campaign_unit p join unit u on u.id = p.unit_id
                where p.campaign_id = :id and (:everything or u.id = any (:units)
                    or exists (select from branch b where b.unit_id = u.id and b.id = any (:branches)))
                order by u.name""", scope).param("id", campaign.value()).query(CampaignBoard::unit).list();
    }

    private static CampaignUnit unit(ResultSet row, int number) throws SQLException {
        return new CampaignUnit(new UnitId(row.getLong("id")), row.getString("name"), "COMMITTEE".equals(row.getString("body")),
                UnitState.valueOf(row.getString("state")), row.getInt("branches"), Set.of(), 0, 0);
    }

    /** How the units within {@code scope} stand with the present stage of the rounds that are running, by unit. */
    List<Awaited> awaited(Scope scope) {
        return seen("""
                select c.id, c.name, c.stage, s.until_on, u.name as unit, p.state, exists (select from campaign_step f
                    where f.campaign_id = c.id and f.unit_id = u.id and f.stage = c.stage and f.kind = 'FINISHED') as finished
                from campaign c join campaign_stage s on s.campaign_id = c.id and s.stage = c.stage
                    join campaign_unit p on p.campaign_id = c.id join unit u on u.id = p.unit_id
                where c.published_on is null and c.void_reason is null and (:everything or u.id = any (:units))
                order by c.id, u.name""", scope).query(CampaignBoard::awaited).list();
    }

    private static Awaited awaited(ResultSet row, int number) throws SQLException {
        return new Awaited(new CampaignId(row.getLong("id")), row.getString("name"), Stage.valueOf(row.getString("stage")),
                row.getObject("until_on", LocalDate.class), row.getString("unit"), UnitState.valueOf(row.getString("state")),
                row.getBoolean("finished"));
    }
}
