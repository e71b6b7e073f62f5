package zhibu.dashboard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.Standing;
import zhibu.organization.BranchCard;

/**
 * A branch on a board of many.
 *
 * @param standing its stored score; none before it was judged for the first time
 * @param lastMet when it last met; none if it has not since the beginning of last year
 */
record BoardRow(BranchCard branch, int members, @Nullable Standing standing, @Nullable LocalDate lastMet) {

    public int overdue() {
        return standing == null ? 0 : standing.overdue();
    }
}
