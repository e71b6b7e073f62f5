package zhibu.rectification;

/** In which respect a branch looked at itself 查摆维度. */
public enum Dimension {

    POLITICS("政治意识"),
    LEADERSHIP("党的领导"),
    PARTY_BUILDING("党建工作"),
    RESPONSIBILITY("责任落实");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }
}
