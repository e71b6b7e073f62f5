package zhibu.members;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it in rosters: 1990-1-31, 1990.01.31, 1990/1/31, 19900131, 1990年1月31日. */
final class WrittenDay {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<year>\\d{4})(?:[-./年](?<month>\\d{1,2})[-./月](?<day>\\d{1,2})日?|(?<month2>\\d{2})(?<day2>\\d{2}))");

    private WrittenDay() {
    }

    /** The day; none if it isn't one, or lies before 1900. */
    static Optional<LocalDate> read(String typed) {
        Matcher written = SHAPE.matcher(typed);
        return written.matches() ? day(number(written, "year"), either(written, "month"), either(written, "day")) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(it -> year >= 1900);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int either(Matcher written, String part) {
        return number(written, written.group(part) == null ? part + "2" : part);
    }

    private static int number(Matcher written, String part) {
        return Integer.parseInt(written.group(part));
    }
}
