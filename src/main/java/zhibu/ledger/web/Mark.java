package zhibu.ledger.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import zhibu.ledger.GatheringRow;

/** What a record in a list may be marked with. */
enum Mark {
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

    /** Whether {@code row} has it, where {@code late} says which rows were written down late. */
    boolean isOn(GatheringRow row, Predicate<GatheringRow> late) {
        return switch (this) {
            case LATE -> late.test(row);
            case RETURNED -> row.returned();
            case CORRECTED -> row.revision() > 1;
            case VOID -> row.voided();
        };
    }
}
