package zhibu.organization;

/** A post in a branch 职务. */
public enum Duty {
    SECRETARY("书记"),
    DEPUTY("副书记"),
    ORGANIZATION("组织委员"),
    PUBLICITY("宣传委员"),
    DISCIPLINE("纪检委员"),
    MEMBER("委员");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    /** The post's Chinese name. */
    public String label() {
        return label;
    }
}
