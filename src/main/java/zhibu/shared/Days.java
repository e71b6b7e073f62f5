package zhibu.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as a sentence writes them: 「2026年8月1日」. */
public final class Days {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Days() {
    }

    public static String written(LocalDate day) {
        return CHINESE.format(day);
    }
}
