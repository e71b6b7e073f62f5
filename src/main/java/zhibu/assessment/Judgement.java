package zhibu.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule counted, before any points are reckoned.
 *
 * @param count how often its deduction applies
 * @param sentence the counting, in Chinese, without the points
 * @param remedy what would undo it; none where nothing can
 */
record Judgement(Verdict verdict, int count, String sentence, List<Evidence> evidence, List<Owed> owed,
                 @Nullable String remedy) {

    /** Met when nothing was counted, else deducted. */
    static Judgement counted(int count, String sentence) {
        return new Judgement(count > 0 ? Verdict.DEDUCTED : Verdict.MET, count, sentence, List.of(), List.of(), null);
    }

    /** Deducted once, or met. */
    static Judgement either(boolean deducted, String sentence) {
        return counted(deducted ? 1 : 0, sentence);
    }

    static Judgement notApplicable(String why) {
        return new Judgement(Verdict.NOT_APPLICABLE, 0, why, List.of(), List.of(), null);
    }

    static Judgement pending(String sentence) {
        return new Judgement(Verdict.PENDING, 0, sentence, List.of(), List.of(), null);
    }

    Judgement shownBy(List<Evidence> records) {
        return new Judgement(verdict, count, sentence, List.copyOf(records), owed, remedy);
    }

    Judgement shownBy(Evidence record) {
        return shownBy(List.of(record));
    }

    Judgement owing(List<Owed> due) {
        return new Judgement(verdict, count, sentence, evidence, List.copyOf(due), remedy);
    }

    /** Says what to do about a deduction; has no meaning while nothing is deducted. */
    Judgement mendedBy(String what) {
        return new Judgement(verdict, count, sentence, evidence, owed, count > 0 ? what : null);
    }
}
