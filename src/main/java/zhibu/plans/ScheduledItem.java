package zhibu.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/**
 * One time an item of a plan is to be done, as calendars show it.
 *
 * @param title the item and when: 「支委会（11月）」
 * @param on the planned day, or the last day on which it is in time
 * @param exact whether {@code on} is the planned day itself
 * @param owner who sees to it; none if nobody was named
 */
public record ScheduledItem(BranchId branch, String title, LocalDate on, boolean exact, @Nullable MemberId owner, boolean done,
                            String href) {
}
