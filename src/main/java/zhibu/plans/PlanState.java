package zhibu.plans;

/** How far a plan has come; it follows from its approvals. */
public enum PlanState {
    DRAFT("拟订中", "due"), AWAITING("待审定", "due"), APPROVED("已审议", "done");

    private final String label;
    private final String tag;

    PlanState(String label, String tag) {
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
