package zhibu.rectification;

import zhibu.shared.Ids;

/** The identity of a problem 问题. */
public record ProblemId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static ProblemId valueOf(String text) {
        return new ProblemId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
