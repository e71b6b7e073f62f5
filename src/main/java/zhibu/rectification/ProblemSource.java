package zhibu.rectification;

/** Where a problem came to light 问题来源. */
public enum ProblemSource {

    SELF_CHECK("查摆", false),
    LIFE_MEETING("组织生活会", false),
    INSPECTION("检查、抽查反馈", true),
    ACCEPTANCE("验收扣分", true),
    REVIEW("述职评议", true),
    PATROL("巡察反馈", true),
    NOTICE("上级通报", true),
    CONTACT("联系点调研", true);

    private final String label;
    private final boolean above;

    ProblemSource(String label, boolean above) {
        this.label = label;
        this.above = above;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Whether a level above found it, whoever wrote it down: then only a level above takes it off the list. */
    public boolean above() {
        return above;
    }
}
