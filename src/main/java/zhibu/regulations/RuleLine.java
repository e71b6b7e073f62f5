package zhibu.regulations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.Counting;
import zhibu.standards.Edition.Standard;
import zhibu.standards.Item;
import zhibu.standards.Source;

/**
 * One rule of an edition as the rule book shows it.
 *
 * @param worth what it takes or gives, in words: 「每次扣 0.5 分，最多 4 分」
 * @param source what it rests on; none where people judge on the spot
 * @param notApplicable when it does not apply, which never costs a point
 * @param counting what of the program counts it; none where people do, or nothing does yet
 */
public record RuleLine(String code, String text, Way way, Item item, List<Standard> standards, String worth, @Nullable Source source,
                       @Nullable String notApplicable, @Nullable Counting counting) {

    /** Who finds out whether a rule was kept, and how it counts. */
    public enum Way {
        COMPUTED("自动判定，扣分"),
        PROPORTIONAL("自动判定，按比例得分"),
        ON_SITE("现场评定");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** The way's Chinese name. */
        public String label() {
            return label;
        }
    }

    /** Whether the records that would show it are not kept here yet 待接入. */
    public boolean unconnected() {
        return way != Way.ON_SITE && counting == null;
    }
}
