package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** These, and those of {@code others} that these say nothing of. */
    Parameters completedBy(Parameters others) {
        return new Parameters(Stream.concat(all.stream(), others.all.stream().filter(other -> !byKey.containsKey(other.key()))).toList());
    }

    /** These with some numbers changed 本地参数. */
    Parameters changedBy(UnaryOperator<Parameter> change) {
        return new Parameters(all.stream().map(change).toList());
    }

    /**
     * One number with its unit and source: 「支委会每月次数 1 次」.
     *
     * @param perUnit whether a unit may have a number of its own; left out where it may not
     */
    public record Parameter(String key, String name, BigDecimal value, String unit, Source source, @Nullable Boolean perUnit) {

        public Parameter(String key, String name, BigDecimal value, String unit, Source source) {
            this(key, name, value, unit, source, null);
        }

        /** Whether a unit may have a number of its own. */
        public boolean forUnits() {
            return Boolean.TRUE.equals(perUnit);
        }

        /** The same with another number, whose source is another. */
        public Parameter with(BigDecimal other, Source why) {
            return new Parameter(key, name, other, unit, why, perUnit);
        }

        /** As people write it: 「90天」, 「80%」. */
        public String shown() {
            BigDecimal shown = unit.equals("%") ? value.movePointRight(2) : value;
            return shown.stripTrailingZeros().toPlainString() + unit;
        }
    }
}
