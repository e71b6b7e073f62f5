package zhibu.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import zhibu.standards.Source;

/**
 * Something to be done by a day.
 *
 * @param step the code of the step
 * @param what it in words: 「⑮支部大会讨论」
 * @param lastDay the last day that is in time
 */
public record Due(String step, String what, LocalDate lastDay, Source source) {

    /** By how many days {@code day} is late; 0 or less if it is in time. */
    public long late(LocalDate day) {
        return ChronoUnit.DAYS.between(lastDay, day);
    }
}
