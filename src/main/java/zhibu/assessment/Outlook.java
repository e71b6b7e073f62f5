package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import zhibu.organization.BranchCard;

/**
 * Where a branch stands today and what lies before it.
 *
 * @param scorecard this year's score with everything that explains it
 * @param duties what it still has to do or to record, the most pressing first
 */
public record Outlook(BranchCard branch, Scorecard scorecard, List<Duty> duties) {

    /** What is overdue, or due on {@code day} or before. */
    public List<Duty> pressing(LocalDate day) {
        return duties.stream().filter(duty -> duty.overdue() || !duty.lastDay().isAfter(day)).toList();
    }
}
