package zhibu.workbooks;

import java.time.LocalDate;

/** A day as workbooks count it: from 1900 with a 29 February that never was, or from 1904. */
final class DayNumber {

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_MARCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int NEVER = 60;
    private static final int LAST = 2_958_465;

    private DayNumber() {
    }

    /** As it is written: 1990-01-31; 1900-02-29 for the day that never was, the number itself for what is no day. */
    static String written(double number, boolean from1904) {
        long day = (long) Math.floor(number);
        if (day < (from1904 ? 0 : 1) || day > LAST) {
            return CellNumber.written(number);
        }
        if (from1904) {
            return FROM_1904.plusDays(day).toString();
        }
        return day == NEVER ? "1900-02-29" : (day < NEVER ? BEFORE_MARCH_1900 : FROM_MARCH_1900).plusDays(day).toString();
    }
}
