package zhibu.assessment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Days;

/**
 * The day as of which somebody wants to see a score.
 *
 * @param day none for today
 * @param typed as it was typed
 * @param problem why it can't be; none if it can
 */
public record AsOf(@Nullable LocalDate day, String typed, @Nullable String problem) {

    /** Any day of the year up to today, and after a year that is over any day up to today. */
    static AsOf read(String typed, AssessmentYear year, LocalDate today) {
        if (typed.isEmpty()) {
            return new AsOf(null, "", null);
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.isBefore(year.firstDay()) || day.isAfter(today) ? refused(typed, year, today) : new AsOf(day, typed, null);
        } catch (DateTimeException noSuchDay) {
            return refused(typed, year, today);
        }
    }

    private static AsOf refused(String typed, AssessmentYear year, LocalDate today) {
        return new AsOf(null, typed, "日期要写成 %s 至 %s 之间存在的日期，例如 %s；下面是今天的得分".formatted(Days.written(year.firstDay()),
                Days.written(today), today));
    }
}
