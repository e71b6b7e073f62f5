package zhibu.sheets;

import java.util.Locale;

/** How far a branch has come with its self-check 自查. */
public enum SelfCheckState {

    OPEN("填写中"),
    SIGNED("已签名，待审核"),
    RETURNED("已退回"),
    PASSED("已通过");

    private final String label;

    SelfCheckState(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** Its name in an address: {@code open}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its secretary may write on it. */
    public boolean writable() {
        return this == OPEN || this == RETURNED;
    }
}
