package zhibu.reminders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import zhibu.standards.WorkCalendar;

/** When the week's mail goes out: on the morning of the week's first workday; what failed is tried again that day while offices work. */
record MailHours(WorkCalendar calendar) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime LATE = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** Whether mails may begin to go out. */
    boolean opening(LocalDateTime now) {
        return open(now) && now.toLocalTime().isBefore(LATE);
    }

    /** Whether a mail that failed may be tried again. */
    boolean open(LocalDateTime now) {
        LocalTime time = now.toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES) && isFirstWorkday(now.toLocalDate());
    }

    private boolean isFirstWorkday(LocalDate day) {
        return calendar.isWorkday(day) && calendar.count(Week.of(day).monday(), day) == 1;
    }
}
