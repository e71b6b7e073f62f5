package zhibu.assessment;

/** How a rule turned out for one branch and year 判定结论. */
public enum Verdict {
    /** Everything asked so far is there. */
    MET("合规"),
    /** Points were taken. */
    DEDUCTED("扣分"),
    /** The branch has nothing the rule asks about; never costs a point. */
    NOT_APPLICABLE("不适用"),
    /** Nothing can be said before its day comes; costs no point until then. */
    PENDING("待到期"),
    /** The records it asks about are not kept here yet: neither deducted nor counted as proved. */
    UNCONNECTED("待接入");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict's Chinese name. */
    public String label() {
        return label;
    }
}
