package zhibu.assessment;

import java.util.List;
import java.util.Optional;
import zhibu.shared.Points;
import zhibu.standards.Item;

/**
 * What one scored item 分项 gives a branch, and why.
 *
 * <p>{@code points = clamp(available − Σ min(count × deduct, cap), 0, available)}; where a rate earns points, what it leaves over is
 * taken in the same way.
 *
 * @param connected whether any of its rules can be judged; if not, it counts neither for nor against 待接入
 * @param available the full marks that count: all of them, or where some rules wait for their records what the others can take
 */
public record ItemScore(Item item, boolean connected, Points points, Points available, List<Finding> findings) {

    static ItemScore of(Item item, List<Finding> findings) {
        List<Finding> judged = findings.stream().filter(finding -> finding.verdict() != Verdict.UNCONNECTED).toList();
        Points available = judged.size() == findings.size() ? item.full()
                : GroupScore.sum(judged, finding -> finding.rule().reach()).atMost(item.full());
        return new ItemScore(item, !judged.isEmpty(), left(available, GroupScore.sum(findings, Finding::taken)), available, findings);
    }

    private static Points left(Points available, Points taken) {
        return available.minus(taken).atLeast(Points.ZERO);
    }

    /** What it would gain if a finding's deduction were undone. */
    Points regained(Finding finding) {
        return left(available, GroupScore.sum(findings, Finding::taken).minus(finding.taken())).minus(points);
    }

    /** The points lost so far. */
    public Points lost() {
        return available.minus(points);
    }

    List<Gap> gaps() {
        return findings.stream().flatMap(finding -> gap(finding).stream()).toList();
    }

    private Optional<Gap> gap(Finding finding) {
        return Optional.ofNullable(finding.remedy()).map(remedy -> new Gap(item, finding, remedy, regained(finding)))
                .filter(gap -> !gap.points().isZero());
    }

    List<Stake> stakes() {
        return findings.stream().flatMap(finding -> stake(finding).stream()).toList();
    }

    private Optional<Stake> stake(Finding finding) {
        List<Duty> due = finding.duties().stream().filter(duty -> !duty.overdue()).sorted(Duty.MOST_PRESSING_FIRST).toList();
        return due.isEmpty() ? Optional.empty() : Optional.of(new Stake(item, finding, due, forfeited(finding, due)))
                .filter(stake -> !stake.points().isZero());
    }

    /** What it would lose if none of these were done. */
    private Points forfeited(Finding finding, List<Duty> undone) {
        Points then = finding.rule().capped(finding.taken().plus(GroupScore.sum(undone, Duty::stake)));
        return points.minus(left(available, GroupScore.sum(findings, Finding::taken).minus(finding.taken()).plus(then)));
    }
}
