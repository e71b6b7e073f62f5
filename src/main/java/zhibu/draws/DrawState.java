package zhibu.draws;

/** How far a draw has come. */
public enum DrawState {

    PREPARED("准备中", "open"),
    FROZEN("已冻结，等待抽取", "due"),
    DRAWN("已抽取", "done"),
    VOIDED("已放弃", "void");

    private final String label;
    private final String tag;

    DrawState(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** The kind of tag it is shown with. */
    public String tag() {
        return tag;
    }
}
