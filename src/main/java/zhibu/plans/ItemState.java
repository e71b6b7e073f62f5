package zhibu.plans;

/** How far an item of a plan has come 进度. */
public enum ItemState {
    DONE("已完成", "done"), UNDERWAY("进行中", "due"), BEHIND("滞后", "overdue"), AHEAD("未到期", "open"), WITHDRAWN("已撤销", "void");

    private final String label;
    private final String tag;

    ItemState(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** The sort of tag that shows it. */
    public String tag() {
        return tag;
    }
}
