package zhibu.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to see to, said to whom it concerns: who keeps the branch, or the reader himself.
 *
 * @param branch the branch that should see to it; none where it is the reader's own business
 * @param sentence what, in few words
 * @param by the day that matters
 * @param overdue whether that day has passed
 * @param href where it is seen to
 */
public record Reminder(@Nullable BranchId branch, String sentence, LocalDate by, boolean overdue, String href) {
}
