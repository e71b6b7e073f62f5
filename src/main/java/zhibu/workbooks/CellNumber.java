package zhibu.workbooks;

import java.math.BigDecimal;

/** A number as a cell keeps it: no more than fifteen of its digits are true. */
final class CellNumber {

    private static final double TRUE_UNTIL = 1e15;
    private static final int LONGEST = 40;

    private CellNumber() {
    }

    /** @throws zhibu.shared.RuleViolation if it is none */
    static double of(String text) {
        try {
            if (text.length() > LONGEST) {
                throw Refused.unreadable();
            }
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw Refused.unreadable();
        }
    }

    /** As people would type it. */
    static String written(double number) {
        return Math.abs(number) < TRUE_UNTIL && !Double.isNaN(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : Double.toString(number);
    }
}
