package zhibu.organization;

/** A sort of change in a branch's organization 组织沿革. */
public enum Change {
    FOUNDED("成立支部"),
    RENAMED("支部更名"),
    OFFICES("调整覆盖单位"),
    SIZE_APPROVED("规模批复"),
    GROUPS_WAIVED("说明不划分党小组"),
    REAPPROVED("登记成立（调整）批复"),
    MERGED("合并支部"),
    DISSOLVED("撤销支部"),
    GROUP_FORMED("成立党小组"),
    GROUP_CHANGED("调整党小组"),
    GROUP_DISSOLVED("撤销党小组"),
    APPOINTED("任职"),
    LEFT("离任"),
    EXTENDED("延期换届"),
    ELECTED("换届");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** The change's Chinese name. */
    public String label() {
        return label;
    }
}
