package zhibu.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scale by which dues 党费 are assessed: for each group of payers its bands, or the least and most a month.
 *
 * <p>Source: 《关于中国共产党党费收缴、使用和管理的规定》（2008年）; the whole base falls under its band 全额套档.
 */
public record DuesScale(Source source, List<PayerGroup> groups) {

    public DuesScale {
        groups = List.copyOf(groups);
    }

    public Optional<PayerGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /**
     * Those who pay by the same rule.
     *
     * @param base what their dues are a share of; none where they pay a fixed sum
     * @param least the least a month, in yuan; none where it follows from the base
     */
    public record PayerGroup(String code, String name, @Nullable String base, List<Band> bands, @Nullable BigDecimal least,
                             @Nullable BigDecimal most) {

        public PayerGroup {
            bands = List.copyOf(bands);
        }

        /** Whether the dues are a share of a base. */
        public boolean byBase() {
            return !bands.isEmpty();
        }

        /**
         * What a base gives a month.
         *
         * @param monthly the base in yuan
         * @throws IllegalArgumentException if this group pays a fixed sum
         */
        public Dues assess(BigDecimal monthly) {
            return bands.stream().filter(band -> band.holds(monthly)).findFirst().map(band -> band.of(monthly))
                    .orElseThrow(() -> new IllegalArgumentException(name + "不按基数核定"));
        }
    }

    /**
     * A band of the base.
     *
     * @param upTo the highest base in it, itself included; none for the last
     * @param percent the share of the whole base
     */
    public record Band(@Nullable BigDecimal upTo, BigDecimal percent) {

        boolean holds(BigDecimal monthly) {
            return upTo == null || monthly.compareTo(upTo) <= 0;
        }

        Dues of(BigDecimal monthly) {
            return new Dues(percent.toPlainString() + "%", monthly.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** What somebody owes a month, in yuan, and by which rate. */
    public record Dues(String rate, BigDecimal monthly) {
    }
}
