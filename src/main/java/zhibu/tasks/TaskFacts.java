package zhibu.tasks;

import java.time.LocalDate;
import zhibu.shared.BranchId;

/**
 * What the rules ask about something a branch was asked within a key task. {@link Course} tells for any day when somebody was
 * named to answer for it, when it was reported complete and when it was closed.
 *
 * @param what the branch is asked
 * @param assignedOn when it was assigned to the branch
 * @param deadline the last day for reporting it complete
 */
public record TaskFacts(BranchId branch, PartId part, String what, LocalDate assignedOn, LocalDate deadline, Course course) {

    /** Whether it should have been reported complete before {@code day} and had not been when that day ended. */
    public boolean overdueOn(LocalDate day) {
        return deadline.isBefore(day) && course.on(day).toDo();
    }

    /** Whether nobody had been named to answer for it when {@code day} ended. */
    public boolean unownedOn(LocalDate day) {
        return course.ownedOn().filter(owned -> !owned.isAfter(day)).isEmpty();
    }

    public String href() {
        return "/branches/%s/tasks".formatted(branch);
    }
}
