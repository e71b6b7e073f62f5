package zhibu.standards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The numbers of an edition 参数, each with its source, asked for by key. */
public final class Parameters {

    private final List<Parameter> all;
    private final Map<String, Parameter> byKey;

    /**
     * @throws IllegalStateException if two parameters share a key
     */
    @JsonCreator
    public Parameters(List<Parameter> all) {
        this.all = List.copyOf(all);
        this.byKey = all.stream().collect(Collectors.toUnmodifiableMap(Parameter::key, Function.identity()));
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
            throw new IllegalArgumentException("no parameter " + key);
        }
        return parameter;
    }

    @JsonValue
    public List<Parameter> all() {
        return all;
    }

    /** One number with its unit and source: 「支委会每月次数 1 次」. */
    public record Parameter(String key, String name, BigDecimal value, String unit, Source source) {
    }
}
