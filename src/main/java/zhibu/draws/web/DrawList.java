package zhibu.draws.web;

import java.util.List;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.Stage;
import zhibu.draws.DrawState;
import zhibu.draws.DrawView;

/**
 * The page of the draws of a round.
 *
 * @param draws the latest first
 * @param runs whether the reader conducts the round
 */
record DrawList(CampaignCard campaign, List<DrawView> draws, boolean runs) {

    /** Whether a draw can be prepared now. */
    public boolean prepares() {
        return runs && campaign.running() && !early() && draws.stream().map(DrawView::state)
                .noneMatch(state -> state == DrawState.PREPARED || state == DrawState.FROZEN);
    }

    /** Whether the round has not come to its draws yet. */
    public boolean early() {
        return campaign.stage().compareTo(Stage.ACCEPTANCE) < 0;
    }

    /** Whether one has been drawn. */
    public boolean drawn() {
        return draws.stream().anyMatch(DrawView::counts);
    }
}
