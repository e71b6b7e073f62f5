package zhibu.organization;

import zhibu.shared.Ids;

/** The identity of a group 党小组. */
public record GroupId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static GroupId valueOf(String text) {
        return new GroupId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
