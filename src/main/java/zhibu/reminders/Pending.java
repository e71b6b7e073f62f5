package zhibu.reminders;

import java.time.LocalDate;
import java.util.List;
import zhibu.assessment.Outlook;
import zhibu.shared.BranchId;

/**
 * All that waits for a reader.
 *
 * @param outlooks where the branches he keeps stand
 * @param matters what is to be seen to, the overdue first, then by day
 */
public record Pending(List<Outlook> outlooks, List<Matter> matters) {

    /** What a branch should see to: overdue, due on {@code limit} or before, or brought up by itself. */
    public List<Matter> pressing(BranchId branch, LocalDate limit) {
        return matters.stream().filter(matter -> matter.concerns(branch) && matter.pressesBy(limit)).toList();
    }

    /** How many matters of a branch are left for later. */
    public long later(BranchId branch, LocalDate limit) {
        return matters.stream().filter(matter -> matter.concerns(branch) && !matter.pressesBy(limit)).count();
    }

    /** What is the reader's own business and no branch's. */
    public List<Matter> own() {
        return matters.stream().filter(matter -> matter.branch() == null).toList();
    }
}
