package zhibu.development;

import java.time.LocalDate;

/**
 * A half year 半年 in which somebody is to be looked at 培养教育考察.
 *
 * @param number which it is, counted from 1
 * @param after the day after which it begins
 * @param last its last day
 * @param noted whether what was seen was written down for it
 */
public record Half(int number, LocalDate after, LocalDate last, boolean noted) {

    /** Whether it is over and nothing was written down. */
    public boolean missed(LocalDate today) {
        return !noted && last.isBefore(today);
    }
}
