package zhibu.members;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's ID number 公民身份号码 of 18 characters whose last one proves the others (GB 11643-1999). */
public record IdNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SEX = 16;
    private static final int SHOWN = 2;

    /** The number in {@code typed}; none if it isn't one: wrong length, impossible birthday, or its last character disproves it. */
    static Optional<IdNumber> of(String typed) {
        String text = typed.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() && check(text) == text.charAt(text.length() - 1) && hasBirthday(text)
                ? Optional.of(new IdNumber(text)) : Optional.empty();
    }

    /**
     * The number whose first 17 characters these are, completed by its last one.
     *
     * @throws IllegalArgumentException if there is no such number
     */
    public static IdNumber completing(String seventeen) {
        return of(seventeen + check(seventeen)).orElseThrow(IllegalArgumentException::new);
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static boolean hasBirthday(String text) {
        try {
            return birth(text).getYear() >= 1900;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static LocalDate birth(String text) {
        return LocalDate.parse(text.substring(6, 14), BIRTH);
    }

    LocalDate bornOn() {
        return birth(text);
    }

    boolean female() {
        return (text.charAt(SEX) - '0') % 2 == 0;
    }

    /** With all but the first two and last two characters hidden: place, birthday and sequence can't be told from it. */
    static String masked(String text) {
        return text.substring(0, SHOWN) + "*".repeat(text.length() - 2 * SHOWN) + text.substring(text.length() - SHOWN);
    }
}
