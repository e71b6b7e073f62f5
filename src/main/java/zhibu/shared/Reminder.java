package zhibu.shared;

import java.time.LocalDate;

/**
 * Something a branch should see to, said on the home page of who keeps it.
 *
 * @param sentence what, in few words
 * @param by the day that matters
 * @param overdue whether that day has passed
 * @param href where it is seen to
 */
public record Reminder(BranchId branch, String sentence, LocalDate by, boolean overdue, String href) {
}
