package zhibu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.shared.Points;
import zhibu.standards.Source;

/**
 * Something a branch still has to do or to record 待办, and why.
 *
 * @param place where it is done or recorded
 * @param discreet the sentence without anybody's name, for what leaves the program
 * @param source the article that asks for it
 * @param stake the points taken while it is missing at the period's end
 */
public record Duty(BranchId branch, Place place, String sentence, String discreet, Period period, State state, Source source,
                   Points stake) {

    static final Comparator<Duty> MOST_PRESSING_FIRST =
            Comparator.comparing(Duty::overdue).reversed().thenComparing(Duty::lastDay);

    /** Whether its last day has passed. */
    public enum State {
        DUE("待办"),
        OVERDUE("逾期");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The state's Chinese name. */
        public String label() {
            return label;
        }
    }

    public LocalDate lastDay() {
        return period.last();
    }

    public boolean overdue() {
        return state == State.OVERDUE;
    }

    /** Where to do it or to record what fulfils it, or else the branch's page. */
    public String href() {
        return "/branches/" + branch + place.path();
    }
}
