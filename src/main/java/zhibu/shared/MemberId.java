package zhibu.shared;

/** The identity of a member 党员. */
public record MemberId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static MemberId valueOf(String text) {
        return new MemberId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
