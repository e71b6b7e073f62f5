package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A share of a head count, compared without rounding: 「半数以上」 is at least 1/2, 「超过半数」 more than 1/2.
 */
public record Share(int numerator, int denominator, Comparison comparison) {

    public Share {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("比例应在 0 与 1 之间：" + numerator + "/" + denominator);
        }
    }

    /** Whether 「以上」 (the share itself is enough) or 「超过」 (it is not). */
    public enum Comparison {
        @JsonProperty("以上") AT_LEAST("以上"),
        @JsonProperty("超过") MORE_THAN("超过");

        private final String label;

        Comparison(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether {@code count} is this share of {@code base}. */
    public boolean isReachedBy(int count, int base) {
        long difference = (long) count * denominator - (long) base * numerator;
        return comparison == Comparison.AT_LEAST ? difference >= 0 : difference > 0;
    }

    /** The smallest count that reaches this share of {@code base}. */
    public int leastOf(int base) {
        long product = (long) base * numerator;
        long least = comparison == Comparison.AT_LEAST
                ? -Math.floorDiv(-product, denominator) : Math.floorDiv(product, denominator) + 1;
        return Math.toIntExact(least);
    }

    /** As regulations write it: 「1/2以上」, 「超过1/2」. */
    @Override
    public String toString() {
        String fraction = numerator + "/" + denominator;
        return comparison == Comparison.AT_LEAST ? fraction + comparison.label() : comparison.label() + fraction;
    }
}
