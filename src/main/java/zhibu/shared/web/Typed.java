package zhibu.shared.web;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a browser sent, made whole: fields it left out are empty text, rows nobody filled in are gone. */
public final class Typed {

    private Typed() {
    }

    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** The rows that somebody filled in; gaps in the numbering of fields are gaps here too. */
    public static <T> List<T> rows(@Nullable List<@Nullable T> sent, Predicate<T> filled) {
        return sent == null ? List.of() : sent.stream().filter(row -> row != null && filled.test(row)).toList();
    }
}
