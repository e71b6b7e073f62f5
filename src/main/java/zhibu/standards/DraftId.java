package zhibu.standards;

import zhibu.shared.Ids;

/** The identity of a draft 草案 of an edition. */
public record DraftId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static DraftId valueOf(String text) {
        return new DraftId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
