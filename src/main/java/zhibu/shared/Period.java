package zhibu.shared;

import java.time.LocalDate;

/** A stretch of days with a name people use for it, first and last day included: 「第三季度」. */
public record Period(String name, LocalDate first, LocalDate last) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Whether the period is over when {@code date} begins. */
    public boolean endedBefore(LocalDate date) {
        return last.isBefore(date);
    }
}
