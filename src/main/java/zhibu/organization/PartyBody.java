package zhibu.organization;

/** The form of a unit's Party body 单位党组织形式. */
public enum PartyBody {
    COMMITTEE("机关党委"),
    GENERAL_BRANCH("机关党总支"),
    NONE("不设机关党委、党总支");

    private final String label;

    PartyBody(String label) {
        this.label = label;
    }

    /** The form's Chinese name. */
    public String label() {
        return label;
    }
}
