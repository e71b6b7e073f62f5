package zhibu.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.Points;
import zhibu.standards.AutomaticRule;
import zhibu.standards.Counted;

/**
 * What one rule says of one branch and year, and how it came to say so 判定.
 *
 * @param arithmetic the counting in one sentence: 「到期应 3 次，实 2 次，缺第二季度；扣 2 分，上限 6 分」
 * @param count how often the rule's deduction applies
 * @param taken the points it takes, its cap respected
 * @param remedy what would undo the deduction; none where nothing can
 */
public record Finding(AutomaticRule rule, Verdict verdict, String arithmetic, int count, Points taken,
                      List<Evidence> evidence, List<Duty> duties, @Nullable String remedy) {

    static Finding of(AutomaticRule rule, Judgement judgement, BranchId branch) {
        Counted counted = new Counted(judgement.count(), judgement.of());
        String arithmetic = judgement.verdict() == Verdict.PENDING ? "" : rule.arithmetic(counted);
        return new Finding(rule, judgement.verdict(), judgement.sentence() + (arithmetic.isEmpty() ? "" : "；" + arithmetic),
                judgement.count(), rule.takes(counted), judgement.evidence(),
                judgement.owed().stream().map(owed -> owed.by(branch, rule, judgement.of())).toList(), judgement.remedy());
    }

    static Finding unconnected(AutomaticRule rule) {
        return new Finding(rule, Verdict.UNCONNECTED, "所需记录尚未接入系统，暂不判定", 0, Points.ZERO, List.of(),
                List.of(), null);
    }

    public boolean deducted() {
        return verdict == Verdict.DEDUCTED;
    }
}
