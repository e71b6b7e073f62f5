package zhibu.campaign;

/** How far a unit has come with its application 申报达标. */
public enum UnitState {

    INVITED("待申报"),
    APPLIED("已申报"),
    RETURNED("已退回"),
    ADMITTED("已受理");

    private final String label;

    UnitState(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the unit may apply, for the first time or again. */
    public boolean mayApply() {
        return this == INVITED || this == RETURNED;
    }
}
