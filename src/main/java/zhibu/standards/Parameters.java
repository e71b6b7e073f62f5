package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of an edition 参数, each with its source, asked for by key. */
public final class Parameters {

    private final List<Parameter> all;
    private final Map<String, Parameter> byKey;

    /**
     * @throws IllegalArgumentException if two parameters share a key
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Parameters(List<Parameter> all) {
        this.all = List.copyOf(all);
        this.byKey = all.stream().collect(Collectors.toUnmodifiableMap(Parameter::key, Function.identity(),
                (first, second) -> {
                    throw new IllegalArgumentException("参数 " + first.key() + " 重复");
                }));
    }

    /**
     * A whole number: a count, days, months or years as the parameter's unit says.
     *
     * @throws IllegalArgumentException if the edition has no such parameter
     */
    public int count(String key) {
        return get(key).value().intValueExact();
    }

    /** A number that may have decimals: 0.8 for 80 %. */
    public BigDecimal number(String key) {
        return get(key).value();
    }

    public Parameter get(String key) {
        Parameter parameter = byKey.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("没有参数 " + key);
        }
        return parameter;
    }

    @JsonValue
    public List<Parameter> all() {
        return all;
    }

    /** One number with its unit and source: 「支委会每月次数 1 次」. */
    public record Parameter(String key, String name, BigDecimal value, String unit, Source source) {

        /** As people write it: 「90天」, 「80%」. */
        public String shown() {
            BigDecimal shown = unit.equals("%") ? value.movePointRight(2) : value;
            return shown.stripTrailingZeros().toPlainString() + unit;
        }
    }
}
