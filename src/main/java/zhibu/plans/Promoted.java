package zhibu.plans;

import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.standards.PlanLevel;

/**
 * A good item that plans of later years take over at a higher level 提升.
 *
 * @param item the item it comes from
 * @param intent what was meant there
 */
record Promoted(long promotion, PlanItemId item, BranchId branch, String branchName, AssessmentYear year, Intent intent, PlanLevel from,
                PlanLevel to) {
}
