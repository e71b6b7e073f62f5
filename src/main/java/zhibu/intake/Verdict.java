package zhibu.intake;

/** What would become of a row of a roster that was sent in. */
public enum Verdict {
    NEW("新增", "done"),
    CHANGED("变更", "due"),
    SAME("不变", "open"),
    REFUSED("拒绝", "overdue");

    private final String label;
    private final String tone;

    Verdict(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The verdict's Chinese name. */
    public String label() {
        return label;
    }

    /** The kind of tag it is shown with. */
    public String tone() {
        return tone;
    }
}
