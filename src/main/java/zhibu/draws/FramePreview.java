package zhibu.draws;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.CampaignCard;
import zhibu.sampling.Candidate;
import zhibu.sampling.Frame;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;

/**
 * The frame of a draw as it would be frozen now.
 *
 * @param draw what it is for
 * @param problem why it can't be frozen; none if it can
 */
public record FramePreview(CampaignCard campaign, DrawView draw, Frame frame, @Nullable String problem) {

    /** How many may be drawn, by stratum. */
    public Map<String, Integer> sizes() {
        return frame.sizes();
    }

    /** The lines of the frame. */
    public List<Candidate> candidates() {
        return frame.candidates();
    }

    /**
     * The line of a branch.
     *
     * @throws NotFound if it isn't in the frame
     */
    public Candidate line(BranchId branch) {
        return candidates().stream().filter(one -> one.code().equals(branch.toString())).findFirst().orElseThrow(NotFound::new);
    }
}
