package zhibu.assessment;

import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.standards.AutomaticRule;
import zhibu.standards.Counted;

/**
 * A duty before it is known whose it is and what it is worth.
 *
 * @param discreet the sentence without anybody's name
 * @param times how often the rule's deduction is at stake
 */
record Owed(Place place, String sentence, String discreet, Period period, Duty.State state, int times) {

    /** One that concerns nobody in particular. */
    Owed(Place place, String sentence, Period period, Duty.State state, int times) {
        this(place, sentence, sentence, period, state, times);
    }

    /** @param of out of how many, where a rate earns points */
    Duty by(BranchId branch, AutomaticRule rule, int of) {
        return new Duty(branch, place, sentence, discreet, period, state, rule.source(), rule.takes(new Counted(times, of)));
    }
}
