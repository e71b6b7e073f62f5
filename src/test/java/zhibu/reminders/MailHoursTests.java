package zhibu.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.standards.WorkCalendar;

/** Mail goes out on the morning of the week's first workday, is tried again that day, and never outside working hours. */
class MailHoursTests {

    private final MailHours hours = new MailHours(WorkCalendar.shipped());

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:59, false, false", "2026-11-16T09:00, true, true", "2026-11-16T09:59:59, true, true",
        "2026-11-16T10:00, false, true", "2026-11-16T17:59, false, true", "2026-11-16T18:00, false, false",
        "2026-11-17T09:00, false, false", "2026-11-20T09:00, false, false", "2026-11-22T09:00, false, false"})
    void anOrdinaryWeekBeginsOnMonday(LocalDateTime now, boolean opening, boolean open) {
        assertThat(hours.opening(now)).isEqualTo(opening);
        assertThat(hours.open(now)).isEqualTo(open);
    }

    /** 清明节 takes Monday, 国庆节 the days until Thursday, 春节 the whole week. */
    @ParameterizedTest
    @CsvSource({"2026-04-06T09:00, false", "2026-04-07T09:00, true", "2026-04-08T09:00, false", "2026-10-05T09:00, false",
        "2026-10-08T09:00, true", "2026-10-09T09:00, false", "2026-10-10T09:00, false", "2026-02-16T09:00, false",
        "2026-02-20T09:00, false"})
    void aWeekWithHolidaysBeginsOnItsFirstWorkday(LocalDateTime now, boolean opening) {
        assertThat(hours.opening(now)).isEqualTo(opening);
    }
}
