package zhibu.members;

/** What may change whether a member counts or may vote, from one day to another. */
public enum StateKind {
    /** Left out of 应到 with the approval of the level above and the assembly. */
    EXCUSED("经批准不计入应到"),
    /** Old, frail or seriously ill: nothing is asked of him, so rates leave him out; he still counts for quorum. */
    EXEMPT("不作硬性要求"),
    /** 留党察看: no vote, no right to elect. */
    OBSERVED("留党察看"),
    /** Rights suspended while detained or arrested. */
    SUSPENDED("中止党员权利"),
    /** Away for half a year or more with membership kept here 流动党员. */
    FLOATING("流动党员");

    private final String label;

    StateKind(String label) {
        this.label = label;
    }

    /** The state's Chinese name. */
    public String label() {
        return label;
    }
}
