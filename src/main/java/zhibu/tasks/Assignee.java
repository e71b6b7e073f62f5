package zhibu.tasks;

import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.organization.PartyBody;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/**
 * Whose a part of a key task is 承担者: a branch, or a unit as a whole.
 *
 * @param committee whether the unit has a unit committee 机关党委
 * @param branch none where the unit answers
 * @param standing whether the branch still exists
 */
public record Assignee(UnitId unit, String unitName, boolean committee, @Nullable BranchId branch, String branchName, boolean standing) {

    static Assignee of(BranchCard branch, PartyBody body) {
        return new Assignee(branch.unit(), branch.unitName(), body == PartyBody.COMMITTEE, branch.id(), branch.name(), true);
    }

    Assignee wholeUnit() {
        return new Assignee(unit, unitName, committee, null, "", true);
    }

    public String name() {
        return branch == null ? unitName : branchName;
    }

    /** As forms name it: {@code unit-3}, {@code branch-17}. */
    public String code() {
        return branch == null ? "unit-" + unit : "branch-" + branch;
    }

    /** Who answers for what is assigned to it. */
    Level level() {
        return branch == null ? Level.UNIT : Level.BRANCH;
    }

    boolean seenBy(Reader reader) {
        return reader.reads().everything() || reader.reads().units().contains(unit)
                || branch != null && reader.reads().branches().contains(branch);
    }
}
