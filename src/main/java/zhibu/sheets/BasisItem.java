package zhibu.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.ItemScore;
import zhibu.shared.Points;
import zhibu.standards.OnSiteRule;

/**
 * One scored item 分项 as a sheet holds it: what the records say, and what people judge on the spot.
 *
 * @param onSiteCap the most its on-site rules take together; none where only the full marks limit them
 */
public record BasisItem(int no, String name, String criteria, Points full, @Nullable Points onSiteCap, List<BasisRule> computed,
                        List<OnSiteRule> onSite) {

    public BasisItem {
        computed = List.copyOf(computed);
        onSite = List.copyOf(onSite);
    }

    static BasisItem of(ItemScore score) {
        return new BasisItem(score.item().no(), score.item().name(), score.item().criteria(), score.item().full(),
                score.item().onSiteCap(), score.findings().stream().map(finding -> BasisRule.of(score.item(), finding)).toList(),
                score.item().onSite());
    }

    /** What it gives with these points taken by rule, where they differ from what the records say or were judged on the spot. */
    ItemPoints with(Map<String, Points> taken) {
        Points byRecord = sum(computed.stream(), rule -> rule.bounded(taken.getOrDefault(rule.code(), rule.taken()))).atMost(full);
        Points onTheSpot = sum(onSite.stream(), rule -> bounded(rule, taken.getOrDefault(rule.code(), Points.ZERO)))
                .atMost(onSiteCap == null ? full : onSiteCap);
        return new ItemPoints(no, full, byRecord, onTheSpot);
    }

    private static <T> Points sum(Stream<T> rules, Function<T, Points> taken) {
        return rules.map(taken).reduce(Points.ZERO, Points::plus);
    }

    private static Points bounded(OnSiteRule rule, Points asked) {
        return asked.atLeast(Points.ZERO).atMost(rule.upTo());
    }
}
