package zhibu.plans;

import org.jspecify.annotations.Nullable;

/**
 * A plan with what was decided about it as a whole.
 *
 * @param approval the last; none while no meeting approved it
 * @param confirmation none while the level above has not confirmed it
 */
record PlanHead(Plan plan, @Nullable PlanApproval approval, @Nullable PlanConfirmation confirmation) {
}
