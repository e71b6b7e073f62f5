package zhibu.standards;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;

/**
 * One of the 19 scored items 分项: full marks less what its rules take, never below zero.
 *
 * @param standards the standards it scores, all in one group
 * @param full its full marks, a whole number
 * @param criteria what is asked, in one sentence
 * @param proportional where there are any, the parts its full marks are made of
 * @param onSiteCap the most its on-site rules take together
 * @param provedBy the kinds of gathering whose records are its evidence
 * @param evidence what inspectors look at
 */
public record Item(int no, String name, List<StandardCode> standards, Points full, String criteria,
                   List<ComputedRule> computed, List<ProportionalRule> proportional, List<OnSiteRule> onSite,
                   @Nullable Points onSiteCap, List<String> provedBy, List<String> evidence) {

    public Item {
        standards = List.copyOf(standards);
        computed = List.copyOf(computed);
        proportional = List.copyOf(proportional);
        onSite = List.copyOf(onSite);
        provedBy = List.copyOf(provedBy);
        evidence = List.copyOf(evidence);
    }

    /** The texts of all its rules, each with its code. */
    Stream<Map.Entry<String, String>> ruleWords() {
        return Stream.of(computed.stream().map(rule -> Map.entry(rule.code(), rule.text())),
                proportional.stream().map(rule -> Map.entry(rule.code(), rule.text())),
                onSite.stream().map(rule -> Map.entry(rule.code(), rule.text()))).flatMap(Function.identity());
    }

    /** This item without the rules of these codes. */
    public Item without(List<String> codes) {
        return new Item(no, name, standards, full, criteria,
                computed.stream().filter(rule -> !codes.contains(rule.code())).toList(),
                proportional.stream().filter(rule -> !codes.contains(rule.code())).toList(),
                onSite.stream().filter(rule -> !codes.contains(rule.code())).toList(), onSiteCap, provedBy, evidence);
    }
}
