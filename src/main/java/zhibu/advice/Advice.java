package zhibu.advice;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a record is submitted: what was seen, in a sentence.
 *
 * @param href the record it speaks of; none where it speaks of none, or of one that isn't for the reader
 */
public record Advice(Sort sort, String sentence, @Nullable String href) {

    /** What it is about. */
    public enum Sort {
        SIMILAR, STRANGER, NOT_ISSUED, NOT_OVER, MANY, THIN
    }

    static Advice of(Sort sort, String sentence) {
        return new Advice(sort, sentence, null);
    }
}
