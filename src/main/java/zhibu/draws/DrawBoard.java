package zhibu.draws;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Stage;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/** Looks draws up in the tables: all of a round, in two statements however many they are. */
@Component
class DrawBoard {

    private static final String DRAWS = """
            select d.*, (select min(later.number) from draw later where later.campaign_id = d.campaign_id and later.number > d.number
                and later.seed is not null) as replaced_by
            from draw d where d.campaign_id = :campaign order by d.number desc
            """;
    private static final String DRAWN = """
            select n.*, b.name, b.unit_id, u.name as unit_name
            from drawn_branch n join draw d on d.id = n.draw_id join branch b on b.id = n.branch_id join unit u on u.id = b.unit_id
            where d.campaign_id = :campaign order by n.draw_id, n.place
            """;

    private final JdbcClient database;

    DrawBoard(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<DrawView> draws(CampaignId campaign) {
        Map<Long, List<DrawnBranch>> drawn = database.sql(DRAWN).param("campaign", campaign.value())
                .query((row, number) -> Map.entry(row.getLong("draw_id"), drawn(row))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return database.sql(DRAWS).param("campaign", campaign.value())
                .query((row, number) -> view(row, drawn.getOrDefault(row.getLong("id"), List.of()))).list();
    }

    private static DrawnBranch drawn(ResultSet row) throws SQLException {
        return new DrawnBranch(new BranchId(row.getLong("branch_id")), row.getString("name"), new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"), row.getString("stratum"), row.getInt("place"), row.getString("digest"));
    }

    private static DrawView view(ResultSet row, List<DrawnBranch> drawn) throws SQLException {
        return new DrawView(new DrawId(row.getLong("id")), new CampaignId(row.getLong("campaign_id")), row.getInt("number"),
                Stage.valueOf(row.getString("stage")), row.getString("reason"),
                new Layering(Stratification.valueOf(row.getString("stratification")), list(row, "thresholds", Integer[].class)),
                new Quota(Quota.Kind.valueOf(row.getString("quota")), row.getInt("amount")), row.getInt("revision"), frozen(row),
                ceremony(row), moment(row, "drawn_at"), account(row, "drawn_by"), drawn, row.getString("void_reason"),
                row.getObject("replaced_by", Integer.class));
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return Arrays.asList(type.cast(row.getArray(column).getArray()));
    }

    private static @Nullable FrozenFrame frozen(ResultSet row) throws SQLException {
        byte[] document = row.getBytes("frame");
        return document == null ? null : FrozenFrame.of(document, row.getString("hash"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(), new AccountId(row.getLong("frozen_by")));
    }

    private static @Nullable Ceremony ceremony(ResultSet row) throws SQLException {
        String seed = row.getString("seed");
        return seed == null ? null : new Ceremony(seed, row.getObject("drawn_on", LocalDate.class), row.getString("place"),
                list(row, "witnesses", String[].class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new AccountId(id);
    }
}
