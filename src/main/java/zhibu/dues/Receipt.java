package zhibu.dues;

import zhibu.organization.BranchCard;
import zhibu.shared.AssessmentYear;

/** One payment by itself: who paid for which month of which year. */
public record Receipt(BranchCard branch, AssessmentYear year, String payer, Paid paid) {
}
