package zhibu.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import zhibu.standards.Edition;

/** The two clocks of a record: when it happened, and when it was written down. */
public record Recorded(LocalDate happened, Instant at) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day it was written down. */
    public LocalDate on() {
        return at.atZone(ZONE).toLocalDate();
    }

    /** How many days after it happened it was written down 会后第几天录入. */
    public long daysAfter() {
        return ChronoUnit.DAYS.between(happened, on());
    }

    /** Whether that is so late, in the words of the edition, that it is marked 补记; it costs no points. */
    public boolean late(Edition edition) {
        return daysAfter() > edition.parameters().count("record.late-days");
    }
}
