package zhibu.assessment;

import org.jspecify.annotations.Nullable;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.standards.Edition.ComputedRule;

/**
 * A duty before it is known whose it is and what it is worth.
 *
 * @param times how often the rule's deduction is at stake
 */
record Owed(@Nullable String kind, @Nullable GroupId group, String sentence, Period period, Duty.State state,
            int times) {

    Duty by(BranchId branch, ComputedRule rule) {
        return new Duty(branch, kind, group, sentence, period, state, rule.source(), rule.deduct().times(times));
    }
}
