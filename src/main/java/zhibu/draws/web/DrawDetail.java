package zhibu.draws.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.CampaignCard;
import zhibu.draws.Ceremony;
import zhibu.draws.DrawState;
import zhibu.draws.DrawView;
import zhibu.draws.DrawnBranch;
import zhibu.draws.FrozenFrame;
import zhibu.sampling.Candidate;
import zhibu.sampling.Frame;
import zhibu.shared.AccountId;

/**
 * The page of one draw.
 *
 * @param frame as it was frozen, or as it would be frozen now
 * @param problem why it can't be frozen; none if it can, or was
 * @param runs whether the reader conducts the round
 * @param names of the accounts that froze and drew
 */
record DrawDetail(CampaignCard campaign, DrawView draw, Frame frame, @Nullable String problem, boolean runs, Map<AccountId, String> names,
                  ZoneId zone) {

    /** A stratum 层, with those drawn of it. */
    public record Stratum(String name, int size, int quota, List<DrawnBranch> drawn) {
    }

    /** The strata, in the order of the frame. */
    public List<Stratum> strata() {
        return frame.sizes().entrySet().stream().map(stratum -> new Stratum(stratum.getKey(), stratum.getValue(),
                frame.quotas().getOrDefault(stratum.getKey(), 0), drawnOf(stratum.getKey()))).toList();
    }

    private List<DrawnBranch> drawnOf(String stratum) {
        return draw.drawn().stream().filter(one -> one.stratum().equals(stratum)).toList();
    }

    public int eligible() {
        return strata().stream().mapToInt(Stratum::size).sum();
    }

    public int quota() {
        return strata().stream().mapToInt(Stratum::quota).sum();
    }

    public List<Candidate> lines() {
        return frame.candidates();
    }

    public List<Candidate> excluded() {
        return lines().stream().filter(line -> !line.eligible()).toList();
    }

    /** Whether a branch was drawn, by its number. */
    public boolean drew(String code) {
        return draw.drawn().stream().anyMatch(one -> one.branch().toString().equals(code));
    }

    /** The hash of the frame as it stands. */
    public String hash() {
        return draw.frozen() == null ? frame.hash() : draw.frozen().hash();
    }

    /** Whether the frame may still be changed by the reader. */
    public boolean changing() {
        return runs && campaign.running() && draw.state() == DrawState.PREPARED;
    }

    /** Whether the reader may draw now. */
    public boolean drawing() {
        return runs && campaign.running() && draw.state() == DrawState.FROZEN;
    }

    public @Nullable LocalDateTime frozenAt() {
        FrozenFrame frozen = draw.frozen();
        return frozen == null ? null : LocalDateTime.ofInstant(frozen.at(), zone);
    }

    public String frozenBy() {
        FrozenFrame frozen = draw.frozen();
        return frozen == null ? "" : names.getOrDefault(frozen.by(), "");
    }

    public @Nullable LocalDateTime drawnAt() {
        return draw.drawnAt() == null ? null : LocalDateTime.ofInstant(draw.drawnAt(), zone);
    }

    public String drawnBy() {
        return draw.drawnBy() == null ? "" : names.getOrDefault(draw.drawnBy(), "");
    }

    /** The command by which anybody draws again, as a shell reads it. */
    public String command() {
        Ceremony ceremony = draw.ceremony();
        return "java -jar zhibu.jar draw frame.csv '%s'".formatted(ceremony == null ? "种子" : ceremony.seed().replace("'", "'\\''"));
    }

    /** The same with the script. */
    public String script() {
        return command().replace("java -jar zhibu.jar draw", "python3 recompute.py");
    }

    /** The names of the witnesses. */
    public List<String> witnesses() {
        Ceremony ceremony = draw.ceremony();
        return ceremony == null ? List.of() : ceremony.witnesses();
    }
}
