package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import zhibu.standards.WorkCalendar;

/** Chooses among the days on which people in 清和市 are at work. */
final class Workdays {

    private final WorkCalendar calendar = WorkCalendar.shipped();

    /** The first workday of {@code month} on or after {@code day}; the last before it if there is none. */
    LocalDate workday(YearMonth month, int day) {
        return Stream.concat(month.atDay(day).datesUntil(month.plusMonths(1).atDay(1)),
                        Stream.iterate(month.atDay(day), date -> date.minusDays(1)))
                .filter(calendar::isWorkday).findFirst().orElseThrow();
    }

    /** The workday that comes {@code count} workdays after {@code day}. */
    LocalDate later(LocalDate day, int count) {
        return calendar.from(day, count + 1).day();
    }

    /** The last workday up to {@code day}. */
    LocalDate before(LocalDate day) {
        return Stream.iterate(day, date -> date.minusDays(1)).filter(calendar::isWorkday).findFirst().orElseThrow();
    }
}
