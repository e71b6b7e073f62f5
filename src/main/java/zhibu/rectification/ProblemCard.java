package zhibu.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;

/**
 * A problem as lists and headings show it.
 *
 * @param fromAbove whether only a level above takes it off the list
 * @param owner the name of who answers for it; empty while nobody was named
 * @param closedOn when it was taken off the list 销号; none while it stands there
 * @param recheckOn when it is to be looked at again 回头看; none where nobody is to
 * @param repeats the one before it in the same branch about the same, which had been taken off the list 反复; none where it is the first
 * @param revision which state of it this is: whoever changes it says which one he saw
 * @param voidReason why it was voided; none if it was not
 */
public record ProblemCard(ProblemId id, BranchId branch, String branchName, String unitName, Discovery found, Ground ground,
                          boolean fromAbove, Remedy remedy, String owner, ProblemState state, @Nullable LocalDate closedOn,
                          @Nullable LocalDate recheckOn, @Nullable ProblemId repeats, int revision, @Nullable String voidReason) {

    /** Whether it was not voided. */
    public boolean live() {
        return voidReason == null;
    }

    /** Whether the branch still has to mend it. */
    public boolean toDo() {
        return live() && state.toDo();
    }

    /** Whether it should have been reported mended before {@code today} 逾期. */
    public boolean overdueOn(LocalDate today) {
        return toDo() && remedy.deadline().isBefore(today);
    }

    /** By how many days it is late. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(remedy.deadline(), today);
    }

    /** Whether it is time to look at it again 回头看. */
    public boolean recheckDueOn(LocalDate today) {
        return live() && recheckOn != null && !recheckOn.isAfter(today);
    }

    public String href() {
        return "/branches/%s/problems/%s".formatted(branch, id);
    }
}
