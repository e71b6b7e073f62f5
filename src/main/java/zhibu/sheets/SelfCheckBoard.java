package zhibu.sheets;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import zhibu.campaign.CampaignId;
import zhibu.organization.BranchCard;
import zhibu.shared.BranchId;
import zhibu.shared.Points;

/** Lists self-checks, in one statement however many there are. */
@Repository
class SelfCheckBoard {

    private static final String CARDS = """
            select c.branch_id, c.state, d.total, d.grade,
                (select count(*) from self_check_answer a where a.check_id = c.id and a.answered) as answered,
                (select min(s.happened_on) from self_check_step s where s.check_id = c.id and s.kind = 'SIGNED') as first_signed
            from self_check c left join lateral (
                select total, grade from self_check_document where check_id = c.id order by id desc limit 1) d on true
            where c.campaign_id = :campaign and c.branch_id = any (:branches)
            """;

    private static final String CONFIRMED = """
            select c.branch_id, d.total, d.grade, d.sha256, s.first_signed, s.first_signed <= p.until_on as on_time
            from self_check c join self_check_document d on d.check_id = c.id and d.kind = 'CONFIRMED'
                join (select check_id, min(happened_on) as first_signed from self_check_step where kind = 'SIGNED' group by check_id) s
                    on s.check_id = c.id
                join campaign_stage p on p.campaign_id = c.campaign_id and p.stage = 'ACCEPTANCE'
            where c.campaign_id = :campaign and c.branch_id = any (:branches) and c.state = 'PASSED'
            """;

    private final JdbcClient database;

    SelfCheckBoard(JdbcClient database) {
        this.database = database;
    }

    /** The self-checks of these branches, those that nobody has begun among them. */
    List<SelfCheckCard> cards(CampaignId campaign, List<BranchCard> branches) {
        Map<BranchId, BranchCard> known = branches.stream().collect(toMap(BranchCard::id, Function.identity()));
        Map<BranchId, SelfCheckCard> begun = asked(CARDS, campaign, branches)
                .query((row, number) -> card(row, Objects.requireNonNull(known.get(new BranchId(row.getLong("branch_id")))))).list()
                .stream().collect(toMap(card -> card.branch().id(), Function.identity()));
        return branches.stream().map(branch -> begun.getOrDefault(branch.id(),
                new SelfCheckCard(branch, SelfCheckState.OPEN, 0, null, null, null))).toList();
    }

    private StatementSpec asked(String sql, CampaignId campaign, Collection<BranchCard> branches) {
        return database.sql(sql).param("campaign", campaign.value())
                .param("branches", branches.stream().map(BranchCard::number).toArray(Long[]::new));
    }

    private static SelfCheckCard card(ResultSet row, BranchCard branch) throws SQLException {
        BigDecimal total = row.getBigDecimal("total");
        return new SelfCheckCard(branch, SelfCheckState.valueOf(row.getString("state")), row.getInt("answered"),
                total == null ? null : Points.of(total), row.getString("grade"), row.getObject("first_signed", LocalDate.class));
    }

    /** What was passed of these branches. */
    List<ConfirmedScore> confirmed(CampaignId campaign, List<BranchCard> branches) {
        return asked(CONFIRMED, campaign, branches).query((row, number) -> new ConfirmedScore(new BranchId(row.getLong("branch_id")),
                Points.of(row.getBigDecimal("total")), row.getString("grade"), row.getString("sha256"),
                row.getObject("first_signed", LocalDate.class), row.getBoolean("on_time"))).list();
    }
}
