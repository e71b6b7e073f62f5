package zhibu.draws;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** The draws 抽取 of a round as each reader sees them: once drawn everybody who sees the round, before that who conducts it. */
@Component
@Transactional(readOnly = true)
public class Draws {

    private final Campaigns campaigns;
    private final DrawBoard board;

    Draws(Campaigns campaigns, DrawBoard board) {
        this.campaigns = campaigns;
        this.board = board;
    }

    /**
     * Those of the round within the reader's sight, the latest first.
     *
     * @throws NotFound if the round is out of his sight
     */
    public List<DrawView> list(CampaignId campaign, Reader reader) {
        CampaignCard round = campaigns.campaign(campaign, reader);
        return board.draws(campaign).stream().filter(draw -> draw.ceremony() != null || round.runBy(reader)).toList();
    }

    /** @throws NotFound if there is none such within the reader's sight */
    public DrawView draw(CampaignId campaign, DrawId id, Reader reader) {
        return list(campaign, reader).stream().filter(draw -> draw.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The draw that counts; none before anybody was drawn.
     *
     * @throws NotFound if the round is out of the reader's sight
     */
    public Optional<DrawView> current(CampaignId campaign, Reader reader) {
        return list(campaign, reader).stream().filter(DrawView::counts).findFirst();
    }

    /** The branches drawn by the draw that counts, in their order; none before. */
    public List<DrawnBranch> drawn(CampaignId campaign) {
        return board.draws(campaign).stream().filter(DrawView::counts).findFirst().map(DrawView::drawn).orElse(List.of());
    }
}
