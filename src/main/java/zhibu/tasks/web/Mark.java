package zhibu.tasks.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhibu.tasks.PartState;

/** What a part can be marked with in the lists, and what they can be narrowed to. */
enum Mark {
    OPEN("办理中", "open", row -> row.part().state() == PartState.OPEN),
    OVERDUE("逾期", "overdue", PartRow::overdue),
    REPORTED("报完成，待办结", "due", row -> row.part().state() == PartState.REPORTED),
    RETURNED("已退回", "overdue", row -> row.part().state() == PartState.RETURNED),
    CLOSED("已办结", "done", row -> row.part().state() == PartState.CLOSED),
    UNOWNED("责任人待明确", "due", row -> row.part().owner() == null),
    UNANSWERED("督查未答复", "overdue", row -> !row.part().unanswered().isEmpty());

    private final String label;
    private final String tag;
    private final Predicate<PartRow> on;

    Mark(String label, String tag, Predicate<PartRow> on) {
        this.label = label;
        this.tag = tag;
        this.on = on;
    }

    public String label() {
        return label;
    }

    /** The kind of tag that shows it. */
    public String tag() {
        return tag;
    }

    /** Its name in an address. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOn(PartRow row) {
        return on.test(row);
    }

    static Optional<Mark> of(String value) {
        return Stream.of(values()).filter(mark -> mark.value().equals(value)).findFirst();
    }
}
