package zhibu.workbooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell stands, as people say it: C7.
 *
 * @param row from 1
 * @param column from 1, which is A
 */
public record CellAddress(int row, int column) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    /** @throws zhibu.shared.RuleViolation if there is no such cell in any sheet */
    static CellAddress of(String written) {
        Matcher parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            throw Refused.unreadable();
        }
        int column = parts.group(1).chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
        return new CellAddress(Integer.parseInt(parts.group(2)), column);
    }

    private static String letters(int column) {
        return column == 0 ? "" : letters((column - 1) / LETTERS) + (char) ('A' + (column - 1) % LETTERS);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
