package zhibu.teams;

import java.util.List;
import java.util.Optional;
import zhibu.campaign.CampaignCard;
import zhibu.draws.DrawnBranch;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;

/**
 * The teams of a round and what they inspect, as one reader sees them.
 *
 * @param drawn the branches of the draw that counts
 * @param runs whether the reader conducts the round
 */
public record TeamBoard(CampaignCard campaign, List<TeamView> teams, List<DrawnBranch> drawn, boolean runs) {

    public TeamBoard {
        teams = List.copyOf(teams);
        drawn = List.copyOf(drawn);
    }

    /** The drawn branches that no team inspects yet. */
    public List<DrawnBranch> unassigned() {
        return drawn.stream().filter(one -> of(one.branch()).isEmpty()).toList();
    }

    /** Who inspects a branch; none where nobody does yet. */
    public Optional<Assignment> of(BranchId branch) {
        return teams.stream().flatMap(team -> team.assignments().stream()).filter(one -> one.branch().equals(branch)).findFirst();
    }

    /** @throws NotFound if there is none such */
    public TeamView team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Whether it may be changed by the reader. */
    public boolean changing() {
        return runs && campaign.running();
    }
}
