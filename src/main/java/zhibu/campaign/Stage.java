package zhibu.campaign;

import java.util.Locale;
import java.util.Optional;

/** One of the five stages 五个阶段 of an acceptance round. Source: the five stages of the city whose 六化24条 these are. */
public enum Stage {

    DEPLOYMENT("部署", "印发方案，单位作出安排"),
    EXAMINATION("查摆", "对照24条标准查找问题，逐条挂账，定措施、责任人和时限"),
    CONSTRUCTION("建设", "按清单整改，完成一项销号一项；单位申报达标"),
    ACCEPTANCE("验收", "支部自查，单位审核，报送自查报告"),
    EVALUATION("评估", "抽查验收，综合评估，公布结果");

    private final String label;
    private final String usual;

    Stage(String label, String usual) {
        this.label = label;
        this.usual = usual;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** What is usually done in it. */
    public String usual() {
        return usual;
    }

    /** The key of the parameter that says how many days it usually takes. */
    public String days() {
        return "campaign.%s-days".formatted(name().toLowerCase(Locale.ROOT));
    }

    /** The one after it; none after the last. */
    public Optional<Stage> next() {
        return this == EVALUATION ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The one before it; none before the first. */
    public Optional<Stage> previous() {
        return this == DEPLOYMENT ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    boolean isBefore(Stage other) {
        return ordinal() < other.ordinal();
    }
}
