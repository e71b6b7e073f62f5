package zhibu.assessment;

import java.util.List;
import zhibu.shared.Period;

/**
 * Something owed so many times in a year, on whichever day: said to be missing only when the year is over, and asked only of a branch
 * that lived through it.
 *
 * @param what its name in a sentence: 「组织生活会」
 * @param unit how it is counted: 「次」
 */
record Yearly(String what, int times, String unit, int found, Place place) {

    private static final String REMEDY = "确已开展而未记录的，补录即可；补录不扣分";

    Judgement judge(BranchYear facts) {
        if (facts.wholeYear().isEmpty()) {
            return Judgement.notApplicable("支部存续不满全年");
        }
        String sentence = "%s全年应 %d %s，已有 %d %s".formatted(what, times, unit, found, unit);
        if (found >= times) {
            return Judgement.counted(0, sentence);
        }
        return (facts.yearOver() ? Judgement.counted(1, sentence) : Judgement.pending(sentence)).mendedBy(REMEDY)
                .owing(List.of(owed(facts)));
    }

    private Owed owed(BranchYear facts) {
        Period year = facts.yardstick().year().whole();
        int missing = times - found;
        return facts.yearOver() ? new Owed(place, "%s还缺 %d %s%s的记录；当时已开展的，补录即可".formatted(year.name(), missing, unit, what), year,
                Duty.State.OVERDUE, 1) : new Owed(place, "年内还缺 %d %s%s".formatted(missing, unit, what), year, Duty.State.DUE, 1);
    }
}
