package zhibu.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhibu.shared.RuleViolation;

/**
 * What somebody looks for: words that all have to occur, and what the records found are narrowed to.
 *
 * @param kind the code of one kind; empty for all
 * @param from the first day
 * @param to the last day
 * @param after only records that come after this one in the list, which is latest first
 */
public record Inquiry(List<String> words, String kind, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Place after) {

    /** Longer than any sentence somebody remembers; beyond it a search costs others time. */
    static final int LONGEST = 50;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern WILD = Pattern.compile("[\\\\%_]");

    /** A place in the list of what was found: a record and its day. */
    public record Place(LocalDate on, long record) {
    }

    /**
     * Reads what was typed.
     *
     * @throws RuleViolation if it is too long to be looked for, or a word of it too short
     */
    public static List<String> words(String typed) {
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            throw new RuleViolation("q", "要查的话太长了，请只写其中的几个词，总共不超过 %d 个字".formatted(LONGEST));
        }
        List<String> words = BLANKS.splitAsStream(typed).filter(word -> !word.isEmpty()).distinct().toList();
        if (words.stream().anyMatch(word -> word.codePointCount(0, word.length()) < 2)) {
            throw new RuleViolation("q", "每个词至少写两个字，只有一个字的词几乎到处都有");
        }
        return words;
    }

    /** Whether it makes a difference to them that capital letters are meant as small ones are: with Chinese words it doesn't. */
    boolean cased() {
        return words.stream().anyMatch(word -> !word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT)));
    }

    /** The words as patterns of SQL, in which nothing but the ends is wild. */
    String[] patterns() {
        return words.stream().map(word -> "%" + WILD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("\\\\$0") + "%")
                .toArray(String[]::new);
    }
}
