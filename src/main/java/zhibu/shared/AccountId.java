package zhibu.shared;

/** The identity of an account 账号. */
public record AccountId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static AccountId valueOf(String text) {
        return new AccountId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
