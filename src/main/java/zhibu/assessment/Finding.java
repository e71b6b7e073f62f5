package zhibu.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.Points;
import zhibu.standards.Edition.ComputedRule;

/**
 * What one rule says of one branch and year, and how it came to say so 判定.
 *
 * @param arithmetic the counting in one sentence: 「到期应 3 次，实 2 次，缺第二季度；扣 2 分，上限 6 分」
 * @param count how often the rule's deduction applies
 * @param taken the points it takes, its cap respected
 * @param remedy what would undo the deduction; none where nothing can
 */
public record Finding(ComputedRule rule, Verdict verdict, String arithmetic, int count, Points taken,
                      List<Evidence> evidence, List<Duty> duties, @Nullable String remedy) {

    static Finding of(ComputedRule rule, Judgement judgement, BranchId branch) {
        Points taken = capped(rule, rule.deduct().times(judgement.count()));
        return new Finding(rule, judgement.verdict(), judgement.sentence() + deduction(rule, taken), judgement.count(),
                taken, judgement.evidence(), judgement.owed().stream().map(owed -> owed.by(branch, rule)).toList(),
                judgement.remedy());
    }

    static Finding unconnected(ComputedRule rule) {
        return new Finding(rule, Verdict.UNCONNECTED, "所需记录尚未接入系统，暂不判定", 0, Points.ZERO, List.of(),
                List.of(), null);
    }

    private static Points capped(ComputedRule rule, Points points) {
        return Optional.ofNullable(rule.cap()).map(points::atMost).orElse(points);
    }

    private static String deduction(ComputedRule rule, Points taken) {
        return taken.isZero() ? "" : "；扣 " + taken + " 分" + (rule.cap() == null ? "" : "，上限 " + rule.cap() + " 分");
    }

    public boolean deducted() {
        return verdict == Verdict.DEDUCTED;
    }
}
