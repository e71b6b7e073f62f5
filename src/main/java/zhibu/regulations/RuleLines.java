package zhibu.regulations;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.assessment.Countings;
import zhibu.regulations.RuleLine.Way;
import zhibu.shared.NotFound;
import zhibu.standards.ComputedRule;
import zhibu.standards.Edition;
import zhibu.standards.Edition.Standard;
import zhibu.standards.Item;
import zhibu.standards.OnSiteRule;
import zhibu.standards.ProportionalRule;

/** Lays out the rules of an edition in the order of its items. */
@Component
public class RuleLines {

    private final Countings countings;

    RuleLines(Countings countings) {
        this.countings = countings;
    }

    /**
     * The rule by its code.
     *
     * @throws NotFound if the edition has none
     */
    public RuleLine line(Edition edition, String code) {
        return lines(edition).stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** All rules, in the order of the items. */
    public List<RuleLine> lines(Edition edition) {
        return edition.items().stream().flatMap(item -> lines(edition, item)).toList();
    }

    private Stream<RuleLine> lines(Edition edition, Item item) {
        List<Standard> standards = edition.groups().stream().flatMap(group -> group.standards().stream())
                .filter(standard -> item.standards().contains(standard.code())).toList();
        return Stream.of(item.computed().stream().map(rule -> line(rule, item, standards)),
                item.proportional().stream().map(rule -> line(rule, item, standards)),
                item.onSite().stream().map(rule -> line(rule, item, standards))).flatMap(lines -> lines);
    }

    private RuleLine line(ComputedRule rule, Item item, List<Standard> standards) {
        String worth = "每次扣 %s 分".formatted(rule.deduct()) + (rule.cap() == null ? "" : "，最多扣 %s 分".formatted(rule.cap()));
        return new RuleLine(rule.code(), rule.text(), Way.COMPUTED, item, standards, worth, rule.source(), rule.notApplicable(),
                countings.of(rule.code()).orElse(null));
    }

    private RuleLine line(ProportionalRule rule, Item item, List<Standard> standards) {
        return new RuleLine(rule.code(), rule.text(), Way.PROPORTIONAL, item, standards, "比率 × %s 分".formatted(rule.points()),
                rule.source(), rule.notApplicable(), countings.of(rule.code()).orElse(null));
    }

    private static RuleLine line(OnSiteRule rule, Item item, List<Standard> standards) {
        return new RuleLine(rule.code(), rule.text(), Way.ON_SITE, item, standards, "0 至 %s 分，由验收组说明理由".formatted(rule.upTo()), null,
                null, null);
    }
}
