package zhibu.organization;

/** How somebody came to a post between two elections 任职方式. */
public enum Way {
    BY_ELECTION("补选"),
    REASSIGNED("分工调整"),
    APPOINTED("上级指派");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** The way's Chinese name. */
    public String label() {
        return label;
    }
}
