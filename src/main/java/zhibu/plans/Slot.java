package zhibu.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Period;

/**
 * One time that an item is to be done: within which days, and on which day if that was planned.
 *
 * @param on the planned day; none for any day of the period
 */
public record Slot(Period period, @Nullable LocalDate on) {

    /** The last day on which it is in time. */
    public LocalDate due() {
        return on == null ? period.last() : on;
    }

    boolean holds(LocalDate day) {
        return period.contains(day);
    }

    /** What people call it: 「11月」, 「11月20日」. */
    public String name() {
        return on == null ? period.name() : "%d月%d日".formatted(on.getMonthValue(), on.getDayOfMonth());
    }
}
