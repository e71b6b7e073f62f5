package zhibu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Points;

/**
 * Where a branch stands in a year, as of a day: every item's points with the findings they come from 得分卡.
 *
 * @param edition the code of the edition it was judged by
 * @param grade what the records so far amount to; none where nothing can be judged
 */
public record Scorecard(BranchId branch, AssessmentYear year, LocalDate asOf, String edition, List<ItemScore> items,
                        List<GroupScore> groups, List<VetoFinding> vetoes, Optional<Grade> grade) {

    private static final int MOST_NAMED = 5;

    public Points total() {
        return GroupScore.sum(items, ItemScore::points);
    }

    /** The full marks of the items that can be judged: what {@link #total()} is out of. */
    public Points available() {
        return GroupScore.sum(items, ItemScore::available);
    }

    /** The full marks of all items. */
    public Points full() {
        return GroupScore.sum(items, score -> score.item().full());
    }

    /** Whether every point can be judged; only then may a grade 等次 be spoken of. */
    public boolean complete() {
        return available().equals(full());
    }

    /** The scores of the items of a group of standards. */
    public List<ItemScore> items(GroupScore group) {
        return items.stream().filter(group::holds).toList();
    }

    /** The few things that would gain most, the most valuable first. */
    public List<Gap> gaps() {
        return items.stream().flatMap(score -> score.gaps().stream())
                .sorted(Comparator.comparing(Gap::points).reversed()).limit(MOST_NAMED).toList();
    }

    /** The few due things on which most hangs, the dearest first, then by last day. */
    public List<Stake> stakes() {
        return items.stream().flatMap(score -> score.stakes().stream()).sorted(Stake.DEAREST_FIRST).limit(MOST_NAMED).toList();
    }

    /** What is owed, the overdue first, then by last day. */
    public List<Duty> duties() {
        return items.stream().flatMap(score -> score.findings().stream()).flatMap(finding -> finding.duties().stream())
                .sorted(Duty.MOST_PRESSING_FIRST).toList();
    }
}
