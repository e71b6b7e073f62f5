package zhibu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.Period;
import zhibu.shared.Points;
import zhibu.standards.Source;

/**
 * Something a branch still has to do or to record 待办, and why.
 *
 * @param kind the code of the kind of gathering whose record fulfils it; none where no gathering does
 * @param group the group that owes it, for a group meeting
 * @param source the article that asks for it
 * @param stake the points taken while it is missing at the period's end
 */
public record Duty(BranchId branch, @Nullable String kind, @Nullable GroupId group, String sentence, Period period,
                   State state, Source source, Points stake) {

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

    /** Where to record what fulfils it, or else the branch's page. */
    public String href() {
        String page = "/branches/" + branch;
        return kind == null ? page : page + "/gatherings/new?kind=" + kind + (group == null ? "" : "&group=" + group);
    }
}
