package zhibu.plans;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.standards.Rhythm;

/**
 * When an item is to be done: within which months of the year, how often, and on which day if that is known.
 *
 * @param from the first month
 * @param to the last month, not before the first
 * @param on the day, within those months; none for most
 * @param times how many times in each of its stretches
 */
public record Timing(int from, int to, @Nullable LocalDate on, Rhythm rhythm, int times) {

    /** Every single time it is to be done, earliest first. */
    List<Slot> slots(AssessmentYear year) {
        return rhythm.periods(year, from, to).stream().map(period -> new Slot(period, on))
                .flatMap(slot -> Collections.nCopies(times, slot).stream()).toList();
    }

    /** Whether it comes up in a month. */
    public boolean meets(int month) {
        return from <= month && month <= to;
    }

    /** Whether it may be done at any time of the year. */
    public boolean anyTime() {
        return rhythm == Rhythm.ONCE && from == 1 && to == 12;
    }

    /** As people say it: 「每月 1 次」, 「1—3月 1 次」, 「11月20日」. */
    @Override
    public String toString() {
        if (on != null) {
            return "%d月%d日".formatted(on.getMonthValue(), on.getDayOfMonth());
        }
        String often = (rhythm == Rhythm.ONCE ? "" : rhythm.label()) + " %d 次".formatted(times);
        boolean whole = from == 1 && to == 12 && rhythm != Rhythm.ONCE;
        return whole ? often : "%s%s%s".formatted(Rhythm.name(from, to), rhythm == Rhythm.ONCE ? "" : "，", often);
    }
}
