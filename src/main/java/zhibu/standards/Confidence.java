package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** How binding a rule or number is, and how well its source is known 依据级别. */
public enum Confidence {
    @JsonProperty("国家规定") NATIONAL("国家规定"),
    @JsonProperty("国家规定（二手）") NATIONAL_SECOND_HAND("国家规定（二手）"),
    @JsonProperty("国家规定（待核）") NATIONAL_UNCHECKED("国家规定（待核）"),
    @JsonProperty("地方参数") LOCAL("地方参数"),
    @JsonProperty("产品默认") DEFAULT("产品默认");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** The one of that Chinese name. */
    static Optional<Confidence> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
