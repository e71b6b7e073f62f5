package zhibu.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule counted, before any points are reckoned.
 *
 * @param count how often its deduction applies
 * @param of out of how many, where a rate earns points; else 0
 * @param sentence the counting, in Chinese, without the points
 * @param remedy what would undo it; none where nothing can
 */
record Judgement(Verdict verdict, int count, int of, String sentence, List<Evidence> evidence, List<Owed> owed,
                 @Nullable String remedy) {

    /** Met when nothing was counted, else deducted. */
    static Judgement counted(int count, String sentence) {
        return new Judgement(count > 0 ? Verdict.DEDUCTED : Verdict.MET, count, 0, sentence, List.of(), List.of(), null);
    }

    /** Deducted once, or met. */
    static Judgement either(boolean deducted, String sentence) {
        return counted(deducted ? 1 : 0, sentence);
    }

    /** So many out of so many: earned in proportion; where there is nobody it does not apply. */
    static Judgement rated(int met, int of, String sentence) {
        return of == 0 ? notApplicable(sentence)
                : new Judgement(met < of ? Verdict.DEDUCTED : Verdict.MET, of - met, of, sentence, List.of(), List.of(), null);
    }

    static Judgement notApplicable(String why) {
        return new Judgement(Verdict.NOT_APPLICABLE, 0, 0, why, List.of(), List.of(), null);
    }

    static Judgement pending(String sentence) {
        return new Judgement(Verdict.PENDING, 0, 0, sentence, List.of(), List.of(), null);
    }

    /** Says of how many it is asked, while nothing can be said of them yet. */
    Judgement outOf(int people) {
        return new Judgement(verdict, count, people, sentence, evidence, owed, remedy);
    }

    Judgement shownBy(List<Evidence> records) {
        return new Judgement(verdict, count, of, sentence, List.copyOf(records), owed, remedy);
    }

    Judgement shownBy(Evidence record) {
        return shownBy(List.of(record));
    }

    Judgement owing(List<Owed> due) {
        return new Judgement(verdict, count, of, sentence, evidence, List.copyOf(due), remedy);
    }

    /** Says what to do about a deduction; has no meaning while nothing is deducted. */
    Judgement mendedBy(String what) {
        return new Judgement(verdict, count, of, sentence, evidence, owed, count > 0 ? what : null);
    }
}
