package zhibu.draws;

/** What the branches of a frame are put into strata by 分层方式. */
public enum Stratification {

    UNIT("按单位", "每个单位一层，每个单位都抽得到"),
    SIZE("按党员人数", "按下面的界线分层，大小支部都抽得到"),
    UNIT_AND_SIZE("按单位和党员人数", "每个单位里再按党员人数分层"),
    SCORE("按得分段", "按系统现在算出的得分分层，高分低分都抽得到");

    private final String label;
    private final String hint;

    Stratification(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** What it is good for. */
    public String hint() {
        return hint;
    }

    /** Whether strata are told apart by how many members a branch has. */
    public boolean bySize() {
        return this == SIZE || this == UNIT_AND_SIZE;
    }

    /** Whether strata are told apart by unit. */
    boolean byUnit() {
        return this == UNIT || this == UNIT_AND_SIZE;
    }
}
