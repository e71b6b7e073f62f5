package zhibu.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.records.RecordFacts;

/**
 * A branch in the list of plans.
 *
 * @param state none if it has no plan
 * @param rate of what was due by today
 * @param late whether the plan should have been approved by now and was not
 */
public record PlanLine(BranchCard branch, @Nullable PlanState state, @Nullable LocalDate drawnUpOn, @Nullable RecordFacts approval,
                       @Nullable LocalDate confirmedOn, int items, Rate rate, boolean late) {
}
