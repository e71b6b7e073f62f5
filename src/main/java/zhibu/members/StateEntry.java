package zhibu.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state of a member as it is entered.
 *
 * @param approval the paper of the level above; empty where none is needed
 * @param until the last day, where it is known already
 */
public record StateEntry(StateKind kind, String ground, String approval, LocalDate from, @Nullable LocalDate until) {
}
