package zhibu.draws;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import zhibu.assessment.Assessment;
import zhibu.assessment.Standing;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignUnit;
import zhibu.campaign.Campaigns;
import zhibu.campaign.UnitState;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.sampling.Candidate;
import zhibu.sampling.Frame;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/** Puts frames together 编制抽样框: the branches of the units whose application was accepted, by unit and name, each in its stratum. */
@Component
class Framing {

    private final Campaigns campaigns;
    private final Members members;
    private final Assessment assessment;

    Framing(Campaigns campaigns, Members members, Assessment assessment) {
        this.campaigns = campaigns;
        this.members = members;
        this.assessment = assessment;
    }

    /** Whether there are points to make strata by. */
    boolean scored(CampaignCard campaign, Reader reader) {
        return !assessment.standings(campaign.year(), reader).isEmpty();
    }

    /** The frame as it would be frozen now. */
    FramePreview preview(CampaignCard campaign, DrawView draw, Map<BranchId, String> excluded, Reader reader) {
        List<Candidate> candidates = candidates(campaign, draw.layering(), excluded, reader);
        Frame unshared = new Frame(candidates, Map.of());
        if (unshared.sizes().isEmpty()) {
            return new FramePreview(campaign, draw, unshared, candidates.isEmpty() ? "还没有已受理申报的单位，受理以后才有支部可抽" : "没有一个支部参加抽取");
        }
        try {
            return new FramePreview(campaign, draw, new Frame(candidates, draw.quota().of(unshared.sizes())), null);
        } catch (RuleViolation impossible) {
            return new FramePreview(campaign, draw, unshared, impossible.problems().get(0).sentence());
        }
    }

    private List<Candidate> candidates(CampaignCard campaign, Layering layering, Map<BranchId, String> excluded, Reader reader) {
        List<BranchCard> branches = admitted(campaign, reader);
        Map<BranchId, BigDecimal> amounts = amounts(branches, campaign, layering.by(), reader);
        return branches.stream().map(branch -> new Candidate(branch.id().toString(), branch.name(), branch.unitName(),
                stratum(branch, layering, amounts), excluded.getOrDefault(branch.id(), ""))).toList();
    }

    private List<BranchCard> admitted(CampaignCard campaign, Reader reader) {
        Set<UnitId> units = campaigns.units(campaign.id(), reader).stream().filter(unit -> unit.state() == UnitState.ADMITTED)
                .map(CampaignUnit::id).collect(toSet());
        return campaigns.branches(campaign.id(), reader).stream().filter(branch -> units.contains(branch.unit())).toList();
    }

    private Map<BranchId, BigDecimal> amounts(List<BranchCard> branches, CampaignCard campaign, Stratification by, Reader reader) {
        if (by == Stratification.SCORE) {
            return assessment.standings(campaign.year(), reader).stream().collect(toMap(Standing::branch, one -> one.points().value()));
        }
        return by.bySize() ? members.sizes(branches.stream().map(BranchCard::id).toList()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, size -> BigDecimal.valueOf(size.getValue()))) : Map.of();
    }

    private static String stratum(BranchCard branch, Layering layering, Map<BranchId, BigDecimal> amounts) {
        return layering.stratum(branch.unitName(), amounts.getOrDefault(branch.id(), BigDecimal.ZERO));
    }
}
