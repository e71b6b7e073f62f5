package zhibu.tasks;

import java.util.Locale;

/** Where a part of a key task stands. */
public enum PartState {
    OPEN("办理中"),
    REPORTED("已报完成，待办结"),
    RETURNED("已退回"),
    CLOSED("已办结");

    private final String label;

    PartState(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Its name in an address: {@code open}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody still has to do what is asked. */
    public boolean toDo() {
        return this == OPEN || this == RETURNED;
    }
}
