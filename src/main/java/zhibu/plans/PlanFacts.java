package zhibu.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;

/**
 * What the rules ask about the plan of a branch and year; a branch without a plan has none of these.
 *
 * @param drawnUpOn the day it was drawn up here
 * @param approval the meeting that approved it; none while none did, or its record no longer stands
 * @param confirmedOn the day the level above confirmed it; none where it did not
 * @param items those that were not withdrawn, in the order of the plan
 */
public record PlanFacts(BranchId branch, AssessmentYear year, LocalDate drawnUpOn, @Nullable Approval approval,
                        @Nullable LocalDate confirmedOn, List<Item> items) {

    public PlanFacts {
        items = List.copyOf(items);
    }

    /** The first day whose records matter to the plan of a year. */
    public static LocalDate since(AssessmentYear year) {
        return ApprovalRule.earliest(year);
    }

    /** Whether a meeting had approved it when {@code day} ended. */
    public boolean approvedBy(LocalDate day) {
        return approval != null && !approval.on().isAfter(day);
    }

    /** How many times something was due before {@code asOf} began, and how often of these it was done by then. */
    public Rate rate(LocalDate asOf) {
        List<Deed> due = items.stream().flatMap(item -> item.deeds().stream()).filter(deed -> deed.due().isBefore(asOf)).toList();
        return new Rate((int) due.stream().filter(deed -> deed.doneBy(asOf)).count(), due.size());
    }

    /** The items nobody was named for. */
    public List<Item> unowned() {
        return items.stream().filter(item -> !item.owned()).toList();
    }

    /** The meeting by which it was approved. */
    public record Approval(RecordId record, LocalDate on, String href) {
    }

    /**
     * An item of the plan; every one has months by which it is due.
     *
     * @param owned whether somebody was named to see to it
     * @param deeds each time it was to be done, earliest first
     */
    public record Item(PlanItemId id, String title, boolean owned, List<Deed> deeds) {

        public Item {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * One time something was to be done.
     *
     * @param due the last day on which it was in time
     * @param doneOn the day on which it happened; none while it did not
     * @param href the record that says so
     */
    public record Deed(LocalDate due, @Nullable LocalDate doneOn, @Nullable String href) {

        /** Whether it had happened when {@code day} ended. */
        public boolean doneBy(LocalDate day) {
            return doneOn != null && !doneOn.isAfter(day);
        }
    }
}
