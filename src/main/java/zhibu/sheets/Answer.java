package zhibu.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was typed of one item, as it stands on the sheet.
 *
 * @param onSite what people judge on the spot, a line for each rule
 * @param disputes what is said against what the records say, a line for each rule in dispute
 * @param answered whether it was confirmed; otherwise a draft
 * @param revision how often it was confirmed
 */
public record Answer(int item, List<Line> onSite, List<Line> disputes, boolean answered, int revision) {

    public Answer {
        onSite = List.copyOf(onSite);
        disputes = List.copyOf(disputes);
    }

    static Answer none(int item) {
        return new Answer(item, List.of(), List.of(), false, 0);
    }

    /** What was typed of a rule judged on the spot. */
    public Optional<Line> judged(String rule) {
        return onSite.stream().filter(of(rule)).findFirst();
    }

    /** What was typed against a rule. */
    public Optional<Line> disputed(String rule) {
        return disputes.stream().filter(of(rule)).filter(Line::filled).findFirst();
    }

    private static Predicate<Line> of(String rule) {
        return line -> line.rule().equals(rule);
    }

    /**
     * What was typed of one rule.
     *
     * @param points the points it should take
     * @param record the number of the record that shows it; empty where none was named
     */
    public record Line(String rule, String points, String reason, String record) {

        public boolean filled() {
            return !(points + reason + record).isEmpty();
        }
    }
}
