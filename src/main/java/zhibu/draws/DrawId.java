package zhibu.draws;

import zhibu.shared.Ids;

/** The identity of a draw 抽取. */
public record DrawId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static DrawId valueOf(String text) {
        return new DrawId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
