package zhibu.reminders.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on an office's wall. */
final class WallClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private WallClock() {
    }

    static LocalDateTime show(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
