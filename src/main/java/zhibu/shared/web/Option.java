package zhibu.shared.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;

/** One choice in a select, a radio group or a list of checkboxes. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }

    /**
     * These options after the one of choosing none of them, whose value is empty.
     *
     * @param none what that one is called: 「全部」
     */
    public static List<Option> orNone(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", none)), options).toList();
    }

    /** A year and the two before it. */
    public static List<Option> years(AssessmentYear latest) {
        return Stream.iterate(latest.value(), year -> year - 1).limit(3).map(year -> new Option(year.toString(), year + "年")).toList();
    }
}
