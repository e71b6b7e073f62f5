package zhibu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Knows the days on which people in 清和市 are at work. */
final class WorkCalendar {

    private static final int YEARLY = "MM-dd/MM-dd".length();

    private final List<Predicate<LocalDate>> holidays;

    /** @param holidays days off, first/last, each year (MM-dd) or once (yyyy-MM-dd) */
    WorkCalendar(List<String> holidays) {
        this.holidays = holidays.stream().map(WorkCalendar::holiday).toList();
    }

    /** The first workday of {@code month} on or after {@code day}; the last before it if there is none. */
    LocalDate workday(YearMonth month, int day) {
        return Stream.concat(month.atDay(day).datesUntil(month.plusMonths(1).atDay(1)),
                        Stream.iterate(month.atDay(day), date -> date.minusDays(1)))
                .filter(this::isWorkday).findFirst().orElseThrow();
    }

    /** The workday that comes {@code count} workdays after {@code day}. */
    LocalDate later(LocalDate day, int count) {
        return Stream.iterate(day, date -> date.plusDays(1)).filter(this::isWorkday).skip(count).findFirst().orElseThrow();
    }

    private boolean isWorkday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && holidays.stream().noneMatch(holiday -> holiday.test(date));
    }

    private static Predicate<LocalDate> holiday(String days) {
        String[] ends = days.split("/");
        return days.length() == YEARLY
                ? yearly(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]))
                : once(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static Predicate<LocalDate> yearly(MonthDay first, MonthDay last) {
        return date -> !MonthDay.from(date).isBefore(first) && !MonthDay.from(date).isAfter(last);
    }

    private static Predicate<LocalDate> once(LocalDate first, LocalDate last) {
        return date -> !date.isBefore(first) && !date.isAfter(last);
    }
}
