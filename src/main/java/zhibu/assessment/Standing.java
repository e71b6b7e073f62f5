package zhibu.assessment;

import java.time.LocalDate;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Points;

/**
 * A branch's stored score in a year, without the findings.
 *
 * @param asOf the day it was last judged
 * @param available the full marks of the items that could be judged
 * @param overdue how many duties of that year were overdue
 */
public record Standing(BranchId branch, AssessmentYear year, LocalDate asOf, Points points, Points available, int overdue) {
}
