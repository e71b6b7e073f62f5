package zhibu.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser sent, made whole: fields it left out are empty text, rows nobody filled in are gone. */
public final class Typed {

    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private Typed() {
    }

    /** Without the characters nobody types and no database keeps: control characters and halves of characters. */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : UNTYPED.matcher(sent).replaceAll("").strip();
    }

    /** The date it is, between 1900 and 9999; empty if there is no such day. */
    public static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(date -> date.getYear() >= 1900 && date.getYear() <= 9999);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The rows that somebody filled in; gaps in the numbering of fields are gaps here too. */
    public static <T> List<T> rows(@Nullable List<@Nullable T> sent, Predicate<T> filled) {
        return sent == null ? List.of() : sent.stream().filter(row -> row != null && filled.test(row)).toList();
    }
}
