package zhibu.records.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import zhibu.records.ListedRecord;

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

    /** Whether {@code record} has it, where one written up more than {@code lateDays} days later counts as late. */
    boolean isOn(ListedRecord record, int lateDays) {
        return switch (this) {
            case LATE -> record.recorded().late(lateDays);
            case RETURNED -> record.returned();
            case CORRECTED -> record.revision() > 1;
            case VOID -> record.voided();
        };
    }
}
