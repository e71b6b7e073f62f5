package zhibu.elections;

/** What the level above decided about a request for an election 批复. */
public enum Decision {
    ON_TIME("同意按期换届"),
    EXTENDED("同意延期换届"),
    EARLY("同意提前换届");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** The decision's Chinese name. */
    public String label() {
        return label;
    }
}
