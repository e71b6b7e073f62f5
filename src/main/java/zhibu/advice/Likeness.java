package zhibu.advice;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike a text is to others: the share of their pairs of neighbouring characters that both have. Blanks and punctuation
 * don't count. pg_trgm would ask the server's locale what a letter is, and finds none in Chinese text where that is C.
 */
final class Likeness {

    /** As much of a text is looked at; whoever copies doesn't begin at its end. */
    static final int LONGEST = 4000;

    private final Set<Long> pairs = new HashSet<>();

    Likeness(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).toArray();
        for (int i = 1; i < letters.length; i++) {
            pairs.add((long) letters[i - 1] << 32 | letters[i]);
        }
    }

    /** From 0, nothing in common, to 1, the same pairs. */
    double to(Likeness other) {
        long both = pairs.stream().filter(other.pairs::contains).count();
        long either = pairs.size() + other.pairs.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
