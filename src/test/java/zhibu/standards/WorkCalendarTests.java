package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workdays around the holidays of 2024 to 2026, counted by hand on a calendar on the wall. */
class WorkCalendarTests {

    private final WorkCalendar calendar = Shipped.calendar();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05-18, true", "2026-05-16, false", "2026-05-09, true", "2026-05-05, false", "2026-05-06, true", "2026-02-14, true",
        "2026-02-15, false", "2026-02-23, false", "2026-02-24, true", "2026-02-28, true", "2026-10-07, false", "2026-10-08, true",
        "2025-10-08, false", "2025-10-09, true", "2025-09-28, true", "2024-02-29, true", "2024-06-10, false", "2024-10-12, true"})
    void anOfficeIsAtWorkOrNot(LocalDate day, boolean atWork) {
        assertThat(calendar.isWorkday(day)).isEqualTo(atWork);
    }

    @ParameterizedTest(name = "{1} workdays after {0}: {2}")
    @CsvSource({"2026-05-18, 1, 2026-05-19", "2026-05-18, 5, 2026-05-25", "2026-04-30, 5, 2026-05-11", "2026-02-13, 2, 2026-02-24",
        "2025-12-31, 1, 2026-01-04", "2024-02-28, 2, 2024-03-01"})
    void workdaysAreCountedAcrossHolidaysAndTheDaysWorkedForThem(LocalDate day, int count, LocalDate expected) {
        assertThat(calendar.after(day, count)).isEqualTo(new WorkCalendar.Reckoned(expected, false));
    }

    @ParameterizedTest(name = "{1} workdays from {0} on: {2}")
    @CsvSource({"2026-05-18, 5, 2026-05-22", "2026-05-23, 5, 2026-05-29", "2026-09-30, 5, 2026-10-12", "2026-06-15, 5, 2026-06-22"})
    void theFirstDayCountsWhereItIsAWorkday(LocalDate first, int count, LocalDate expected) {
        assertThat(calendar.from(first, count).day()).isEqualTo(expected);
    }

    @Test
    void betweenTwoDaysBothAreCounted() {
        assertThat(calendar.count(LocalDate.parse("2026-05-18"), LocalDate.parse("2026-05-22"))).isEqualTo(5);
        assertThat(calendar.count(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-10-10"))).as("30 September, 8, 9 and 10 October").isEqualTo(4);
        assertThat(calendar.count(LocalDate.parse("2026-05-22"), LocalDate.parse("2026-05-21"))).isZero();
    }

    @Test
    void aYearWithoutANoticeIsReckonedByWeekendsAndSaysSo() {
        assertThat(calendar.from(LocalDate.parse("2027-10-01"), 5)).isEqualTo(new WorkCalendar.Reckoned(LocalDate.parse("2027-10-07"), true));
        assertThat(calendar.after(LocalDate.parse("2026-12-30"), 1).provisional()).isFalse();
        assertThat(calendar.after(LocalDate.parse("2026-12-31"), 1).provisional()).isTrue();
        assertThat(calendar.from(LocalDate.parse("2026-12-31"), 2).provisional()).isTrue();
        assertThat(calendar.provisional(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-12-31"))).isFalse();
    }
}
