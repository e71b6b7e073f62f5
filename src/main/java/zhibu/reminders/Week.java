package zhibu.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A week, from its Monday to its Sunday. */
public record Week(LocalDate monday) {

    private static final int DAYS = 7;

    /** The week of a day. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public Week next() {
        return new Week(monday.plusDays(DAYS));
    }

    public Week last() {
        return new Week(monday.minusDays(DAYS));
    }
}
