package zhibu.draws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Stage;
import zhibu.shared.AccountId;

/**
 * A draw 抽取 of a round, from its preparation to its list.
 *
 * @param number the how-many-eth of its round
 * @param stage of the round when it was prepared
 * @param reason why the draw before it does not count; empty where there is none
 * @param frozen none while it is prepared
 * @param ceremony none before it was drawn
 * @param drawn in the order they were drawn
 * @param voidReason why it was given up before anybody was drawn; none if it was not
 * @param replacedBy the number of the draw that counts in its place; none if it counts, or never happened
 */
public record DrawView(DrawId id, CampaignId campaign, int number, Stage stage, String reason, Layering layering, Quota quota, int revision,
                       @Nullable FrozenFrame frozen, @Nullable Ceremony ceremony, @Nullable Instant drawnAt, @Nullable AccountId drawnBy,
                       List<DrawnBranch> drawn, @Nullable String voidReason, @Nullable Integer replacedBy) {

    public DrawView {
        drawn = List.copyOf(drawn);
    }

    public DrawState state() {
        if (voidReason != null) {
            return DrawState.VOIDED;
        }
        return ceremony != null ? DrawState.DRAWN : frozen != null ? DrawState.FROZEN : DrawState.PREPARED;
    }

    /** Whether who it drew is inspected: the latest that was drawn. */
    public boolean counts() {
        return ceremony != null && replacedBy == null;
    }

    /** How many branches each stratum has that could be drawn, in the order of the frame; none before it is frozen. */
    public Map<String, Integer> sizes() {
        return frozen == null ? Map.of() : frozen.frame().sizes();
    }

    /** Its name within its round: 「第1次抽取」. */
    public String name() {
        return "第%d次抽取".formatted(number);
    }

    public String href() {
        return "/campaigns/%s/draws/%s".formatted(campaign, id);
    }
}
