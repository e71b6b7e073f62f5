package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import zhibu.shared.Points;

/**
 * Where a branch stood on a day, and how it came to stand there: the same facts judged at the end of each month.
 *
 * @param months the months of the year that had begun by that day, in order
 */
public record Storyline(Scorecard card, List<Month> months) {

    public Storyline {
        months = List.copyOf(months);
    }

    /**
     * How it stood when a month was over, or on the last day looked at.
     *
     * @param name what people call it: 「3月」
     * @param day the day of judging: the first on which the month was over
     */
    public record Month(String name, LocalDate day, Points points, Points available) {
    }
}
