package zhibu.assessment;

import java.util.List;
import java.util.Optional;
import zhibu.shared.Points;
import zhibu.standards.Edition.Item;

/**
 * What one scored item 分项 gives a branch, and why.
 *
 * <p>{@code points = clamp(full − Σ min(count × deduct, cap), 0, full)}.
 *
 * @param connected whether any of its rules can be judged; if not, it counts neither for nor against 待接入
 */
public record ItemScore(Item item, boolean connected, Points points, List<Finding> findings) {

    static ItemScore of(Item item, List<Finding> findings) {
        boolean connected = findings.stream().anyMatch(finding -> finding.verdict() != Verdict.UNCONNECTED);
        return new ItemScore(item, connected, connected ? left(item, taken(findings)) : Points.ZERO, findings);
    }

    private static Points taken(List<Finding> findings) {
        return findings.stream().map(Finding::taken).reduce(Points.ZERO, Points::plus);
    }

    private static Points left(Item item, Points taken) {
        return item.full().minus(taken).atLeast(Points.ZERO);
    }

    /** The full marks that count: none while it is not connected. */
    public Points available() {
        return connected ? item.full() : Points.ZERO;
    }

    /** What it would gain if a finding's deduction were undone. */
    Points regained(Finding finding) {
        return left(item, taken(findings).minus(finding.taken())).minus(points);
    }

    /** The points lost so far. */
    public Points lost() {
        return available().minus(points);
    }

    List<Gap> gaps() {
        return findings.stream().flatMap(finding -> gap(finding).stream()).toList();
    }

    private Optional<Gap> gap(Finding finding) {
        return Optional.ofNullable(finding.remedy()).map(remedy -> new Gap(item, finding, remedy, regained(finding)))
                .filter(gap -> !gap.points().isZero());
    }
}
