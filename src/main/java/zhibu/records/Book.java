package zhibu.records;

import java.util.Locale;

/** The part of the ledger a record stands in. */
public enum Book {
    GATHERINGS("会议活动"), ENTRIES("其他台账");

    private final String label;

    Book(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** The part of its address after the branch: {@code gatherings}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Book of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }
}
