package zhibu.tasks;

import zhibu.shared.Ids;

/** The identity of a part of a key task. */
public record PartId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static PartId valueOf(String text) {
        return new PartId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
