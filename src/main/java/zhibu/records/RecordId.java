package zhibu.records;

import zhibu.shared.Ids;

/** The identity of a record 台账记录, the same through all its wordings. */
public record RecordId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static RecordId valueOf(String text) {
        return new RecordId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
