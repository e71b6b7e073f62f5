package zhibu.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A year of assessment 考核年度: the calendar year in Asia/Shanghai, with its months and quarters. */
public record AssessmentYear(int value) {

    /** The year that {@code date} falls in. */
    public static AssessmentYear of(LocalDate date) {
        return new AssessmentYear(date.getYear());
    }

    /**
     * Reads a year from a URL.
     *
     * @throws NotFound if it is not a year this century
     */
    public static AssessmentYear valueOf(String text) {
        if (!text.matches("20[0-9]{2}")) {
            throw new NotFound();
        }
        return new AssessmentYear(Integer.parseInt(text));
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, Month.JANUARY, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value, Month.DECEMBER, 31);
    }

    public Period whole() {
        return new Period(value + "年", firstDay(), lastDay());
    }

    public List<Period> halves() {
        LocalDate july = LocalDate.of(value, Month.JULY, 1);
        return List.of(new Period("上半年", firstDay(), july.minusDays(1)), new Period("下半年", july, lastDay()));
    }

    public List<Period> quarters() {
        return IntStream.rangeClosed(1, 4).mapToObj(this::quarter).toList();
    }

    public List<Period> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(this::month).toList();
    }

    private Period quarter(int number) {
        return new Period("第%s季度".formatted("一二三四".charAt(number - 1)),
                YearMonth.of(value, 3 * number - 2).atDay(1), YearMonth.of(value, 3 * number).atEndOfMonth());
    }

    private Period month(int number) {
        YearMonth month = YearMonth.of(value, number);
        return new Period(number + "月", month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
