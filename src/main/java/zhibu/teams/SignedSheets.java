package zhibu.teams;

import java.util.Collection;
import java.util.Set;
import zhibu.campaign.CampaignId;
import zhibu.shared.BranchId;

/** A part of the program that knows whose inspection sheet 评分表 is signed: such a branch stays with its team. */
public interface SignedSheets {

    /** Those among {@code branches} whose sheet of this round is signed. */
    Set<BranchId> signed(CampaignId campaign, Collection<BranchId> branches);
}
