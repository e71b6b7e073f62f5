package zhibu.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item to use: what it is called, what was said, what came of it.
 *
 * @param agenda the code of its kind 议题类别
 * @param material the title of what is studied; none if nothing is
 * @param months the months it suits; none if it suits them all
 * @param form for a theme day 主题党日, its form
 * @param place where it takes people to; none if it is dealt with in the house
 */
record Text(String title, String agenda, @Nullable String material, String content, String conclusion,
            @Nullable Set<Integer> months, @Nullable String form, @Nullable String place) {

    boolean suits(LocalDate date) {
        return months == null || months.contains(date.getMonthValue());
    }

    /** Whether it takes people out of the house, so that no other meeting goes with it. */
    boolean isOutdoors() {
        return place != null;
    }

    /** This text with {@code {key}} replaced by its value. */
    Text with(Map<String, String> values) {
        return new Text(fill(title, values), agenda, material, fill(content, values), fill(conclusion, values), months, form, place);
    }

    Text withoutConclusion() {
        return new Text(title, agenda, material, content, "", months, form, place);
    }

    /** {@code text} with {@code {key}} replaced by its value. */
    static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace('{' + value.getKey() + '}', value.getValue());
        }
        return filled;
    }
}
