package zhibu.standards;

import java.util.List;

/**
 * What somebody wrote of a scored item 分项, as text.
 *
 * @param full its full marks
 * @param onSiteCap the most its on-site rules take together; empty for none
 */
public record ItemText(String name, String full, String criteria, String onSiteCap, List<RuleText> rules) {

    public ItemText {
        rules = List.copyOf(rules);
    }

    /**
     * What somebody wrote of one rule.
     *
     * @param points what it deducts, gives at a rate of 1, or takes at most on the spot
     * @param cap the most it takes; empty for none
     * @param notApplicable when it does not apply; empty for never
     */
    public record RuleText(String code, boolean applied, String text, String points, String cap, String notApplicable) {
    }
}
