package zhibu.rectification;

/** Where the mending of a problem stands. */
public enum ProblemState {

    OPEN("整改中"),
    REPORTED("待销号"),
    RETURNED("已退回"),
    CLOSED("已销号"),
    REOPENED("重新打开");

    private final String label;

    ProblemState(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the branch still has to mend it; what was reported waits for others. */
    public boolean toDo() {
        return this == OPEN || this == RETURNED || this == REOPENED;
    }
}
