package zhibu.standards;

import java.math.BigDecimal;
import java.util.Optional;
import zhibu.standards.Parameters.Parameter;

/** How the number of a parameter is written and read by people: a share as a percentage, months and days as in a calendar. */
final class Quantity {

    private static final String SHARE = "%";

    private Quantity() {
    }

    /** As a form shows it: 「80」 for 0.8. */
    static String written(Parameter parameter) {
        BigDecimal value = parameter.unit().equals(SHARE) ? parameter.value().movePointRight(2) : parameter.value();
        return value.stripTrailingZeros().toPlainString();
    }

    /** The number somebody typed; empty if such a parameter can't have it. */
    static Optional<BigDecimal> read(String typed, Parameter parameter) {
        return typed.matches("[0-9]{1,6}(\\.[0-9]{1,4})?") ? Optional.of(value(new BigDecimal(typed), parameter.unit()))
                .filter(value -> fits(value, parameter)) : Optional.empty();
    }

    private static BigDecimal value(BigDecimal typed, String unit) {
        return unit.equals(SHARE) ? typed.movePointLeft(2) : typed;
    }

    private static boolean fits(BigDecimal value, Parameter parameter) {
        boolean whole = value.stripTrailingZeros().scale() <= 0 || parameter.value().stripTrailingZeros().scale() > 0;
        return switch (parameter.unit()) {
            case SHARE -> value.compareTo(BigDecimal.ONE) <= 0;
            case "分钟", "分之一" -> whole && value.signum() > 0;
            case "月" -> whole && between(value, 1, 12);
            case "日" -> whole && between(value, 1, 31);
            default -> whole;
        };
    }

    private static boolean between(BigDecimal value, int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
