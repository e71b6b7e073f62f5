package zhibu.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * What a branch was asked within a key task, as its plans need it.
 *
 * @param title of the key task
 * @param what the branch is asked within it
 * @param owner who answers for it; none while nobody was named
 * @param href where it is seen to
 */
public record AssignedTask(PartId id, String title, String what, LocalDate deadline, @Nullable MemberId owner, PartState state,
                           String href) {
}
