package zhibu.shared;

/** The identity of a unit 单位. */
public record UnitId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static UnitId valueOf(String text) {
        return new UnitId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
