package zhibu.standards;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Period;

/** How often something planned comes round within its months 频次. */
public enum Rhythm {
    ONCE("期间", 12), MONTHLY("每月", 1), QUARTERLY("每季度", 3), HALF_YEARLY("每半年", 6);

    private final String label;
    private final int months;

    Rhythm(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** Its Chinese name: 「每季度」. */
    public String label() {
        return label;
    }

    /** The stretches in each of which it comes round, within the months {@code from} to {@code to} of a year. */
    public List<Period> periods(AssessmentYear year, int from, int to) {
        return Stream.iterate(from, first -> first <= to, first -> last(first, to) + 1)
                .map(first -> period(year, first, last(first, to))).toList();
    }

    private int last(int first, int to) {
        return Math.min(to, first + months - 1 - (first - 1) % months);
    }

    private static Period period(AssessmentYear year, int first, int last) {
        return new Period(name(first, last), YearMonth.of(year.value(), first).atDay(1), YearMonth.of(year.value(), last).atEndOfMonth());
    }

    /** What people call some months of a year: 「全年」, 「3月」, 「1—6月」. */
    public static String name(int first, int last) {
        if (first == last) {
            return first + "月";
        }
        return first == 1 && last == 12 ? "全年" : first + "—" + last + "月";
    }
}
