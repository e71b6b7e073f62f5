package zhibu.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** Points 分 of the 100-point rubric, exact to a hundredth. */
public record Points(int hundredths) implements Comparable<Points> {

    public static final Points ZERO = new Points(0);

    /**
     * Reads points written with at most two decimals.
     *
     * @throws ArithmeticException if there are more
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Points of(BigDecimal value) {
        return new Points(value.movePointRight(2).intValueExact());
    }

    public static Points of(String value) {
        return of(new BigDecimal(value));
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    public Points times(int count) {
        return new Points(Math.multiplyExact(hundredths, count));
    }

    public Points atMost(Points limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    public Points atLeast(Points limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    @JsonValue
    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** As people write it: 「8」, 「0.5」, never 「8.00」. */
    @Override
    public String toString() {
        return isZero() ? "0" : value().stripTrailingZeros().toPlainString();
    }
}
