package zhibu.records.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import zhibu.records.ListedRecord;
import zhibu.standards.Edition;

/** What a record in a list may be marked with. */
public enum Mark {
    LATE("补记", "late"), RETURNED("退回", "overdue"), CORRECTED("已更正", "open"), VOID("作废", "void");

    private final String label;
    private final String tag;

    Mark(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    static Optional<Mark> of(String value) {
        return Arrays.stream(values()).filter(mark -> mark.value().equals(value)).findFirst();
    }

    /** As it stands in an address. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** The sort of tag that shows it. */
    public String tag() {
        return tag;
    }

    /** Whether {@code record} has it, in the words of the edition. */
    boolean isOn(ListedRecord record, Edition edition) {
        return switch (this) {
            case LATE -> record.recorded().late(edition);
            case RETURNED -> record.returned();
            case CORRECTED -> record.revision() > 1;
            case VOID -> record.voided();
        };
    }
}
