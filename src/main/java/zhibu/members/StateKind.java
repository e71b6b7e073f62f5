package zhibu.members;

/** What may change whether a member counts or may vote, from one day to another. */
public enum StateKind {
    /** Left out of 应到 with the approval of the level above and the assembly. */
    EXCUSED("经批准不计入应到"),
    /** Old, frail or seriously ill: nothing is asked of him, so rates leave him out; he still counts for quorum. */
    EXEMPT("不作硬性要求"),
    /** Excused from the hours of study asked of members. */
    STUDY_EXEMPT("免学时要求"),
    /** 警告. */
    WARNED("党内警告"),
    /** 严重警告. */
    SERIOUSLY_WARNED("党内严重警告"),
    /** 撤销党内职务. */
    REMOVED("撤销党内职务"),
    /** 留党察看: no vote, no right to elect. */
    OBSERVED("留党察看"),
    /** Rights suspended while detained or arrested. */
    SUSPENDED("中止党员权利"),
    /** Away for half a year or more with membership kept here 流动党员. */
    FLOATING("流动党员"),
    /** Abroad for study, work or family. */
    ABROAD("出国（境）"),
    /** Nobody knows where he is 失联. */
    LOST("失去联系"),
    /** 停止党籍: he is not counted and does not vote until his membership is restored. */
    STOPPED("停止党籍");

    private final String label;

    StateKind(String label) {
        this.label = label;
    }

    /** The state's Chinese name. */
    public String label() {
        return label;
    }

    /** Whether it can't be without a decision of the level above, whose paper is then named. */
    public boolean needsApproval() {
        return switch (this) {
            case EXCUSED, WARNED, SERIOUSLY_WARNED, REMOVED, OBSERVED, SUSPENDED, STOPPED -> true;
            case EXEMPT, STUDY_EXEMPT, FLOATING, ABROAD, LOST -> false;
        };
    }
}
