package zhibu.assessment;

import java.util.List;
import zhibu.shared.BranchId;
import zhibu.shared.Points;

/**
 * What another edition would make of all branches 试算.
 *
 * @param judged how many branches were judged by both
 * @param grades how many branches get each grade, by the edition in use and by the other
 * @param changed the branches whose grade changes, by unit and name
 * @param rules what makes the change, in the order of the edition
 */
public record TrialResult(int judged, List<GradeCount> grades, List<ChangedBranch> changed, List<RuleEffect> rules) {

    public TrialResult {
        grades = List.copyOf(grades);
        changed = List.copyOf(changed);
        rules = List.copyOf(rules);
    }

    /** How many branches get a grade before and after. */
    public record GradeCount(String name, int before, int after) {
    }

    /**
     * A branch whose grade changes.
     *
     * @param before the points on the scale of the total
     * @param why what makes the change, item by item
     */
    public record ChangedBranch(BranchId branch, String unit, String name, String gradeBefore, String gradeAfter, Points before,
                                Points after, List<String> why) {
    }

    /**
     * How a rule tells on all branches together.
     *
     * @param item its item: 「第 10 项」
     * @param branches how many branches it takes more or less from
     * @param before what it takes from all of them together
     */
    public record RuleEffect(String item, String text, int branches, Points before, Points after) {
    }
}
