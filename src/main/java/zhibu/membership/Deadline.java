package zhibu.membership;

import java.time.LocalDate;
import zhibu.standards.Source;

/**
 * A day that matters while a member is away: by then he is to be contacted, or from then on something is to be decided. The program
 * only says so; people decide.
 *
 * @param ahead from which day on it is worth a warning
 * @param decides whether something is to be decided from {@code day} on; else something is to be done by it
 */
public record Deadline(LocalDate day, LocalDate ahead, boolean decides, String sentence, Source source) {

    /** Whether it is worth a warning by {@code date}. */
    public boolean nearOn(LocalDate date) {
        return !date.isBefore(ahead);
    }

    /** Whether it has passed: the day itself is still in time for what is to be done, and already the time for what is to be decided. */
    public boolean passedOn(LocalDate date) {
        return decides ? !date.isBefore(day) : date.isAfter(day);
    }
}
