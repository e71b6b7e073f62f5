package zhibu.members.web;

/** How a member counts on a day, as the figures above a roster count him. */
public enum Standing {

    FULL("正式党员"),
    PROBATIONARY("预备党员"),
    DUE("应到会"),
    VOTING("有表决权");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The standing's Chinese name. */
    public String label() {
        return label;
    }
}
