package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/** The day the demo city is founded, and the days around it that its stories hang on. */
record Today(LocalDate date) {

    int year() {
        return date.getYear();
    }

    /** The first day that has records: last year's first. */
    LocalDate recordsBegin() {
        return LocalDate.of(year() - 1, 1, 1);
    }

    boolean isOver(LocalDate day) {
        return day.isBefore(date);
    }

    /** Whether {@code day} lies in the last quarter that has ended. */
    boolean isInLastQuarter(LocalDate day) {
        return quarter(day) == quarter(date) - 1;
    }

    /** Whether {@code day} lies in the last month that has ended. */
    boolean isInLastMonth(LocalDate day) {
        return YearMonth.from(day).equals(YearMonth.from(date).minusMonths(1));
    }

    /** Some month of the quarter before the last that has ended: late enough for a probation to run still. */
    YearMonth admissions() {
        return YearMonth.from(date).minusMonths(6);
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }
}
