package zhibu.shared;

/** The identity of a branch 支部. */
public record BranchId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static BranchId valueOf(String text) {
        return new BranchId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
