package zhibu.teams;

import java.time.LocalDate;
import zhibu.campaign.CampaignId;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/**
 * That a team inspects a drawn branch 派组.
 *
 * @param campaignName what the round is called
 * @param teamName what the team is called
 * @param plannedOn the day it is planned for
 */
public record Assignment(CampaignId campaign, String campaignName, TeamId team, String teamName, BranchId branch, String branchName,
                         UnitId unit, String unitName, LocalDate plannedOn) {
}
