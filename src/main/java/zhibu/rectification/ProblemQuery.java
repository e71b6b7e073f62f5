package zhibu.rectification;

import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/** Which problems a list shows; none leaves nothing out. */
public record ProblemQuery(@Nullable UnitId unit, @Nullable BranchId branch, @Nullable ProblemMark mark, @Nullable ProblemSource source,
                           @Nullable Dimension dimension) {

    static final ProblemQuery ALL = new ProblemQuery(null, null, null, null, null);

    /** All of one branch. */
    public static ProblemQuery of(BranchId branch) {
        return new ProblemQuery(null, branch, null, null, null);
    }
}
