package zhibu.assessment;

import static java.util.stream.Collectors.joining;

import java.util.List;
import zhibu.members.MemberFacts;
import zhibu.shared.Period;

/**
 * How many of those of whom something is asked in a year have done it 覆盖率: the rate earns points when the year is over.
 *
 * @param what is asked, in a sentence: 「党员学时达标」
 * @param lacking those who have not
 * @param of of how many it is asked
 */
record Coverage(String what, List<MemberFacts> lacking, int of, Place place) {

    /** No more are named, so that a sentence stays one. */
    private static final int MOST_NAMES = 10;

    static String names(List<MemberFacts> people) {
        return people.stream().limit(MOST_NAMES).map(MemberFacts::name).collect(joining("、"))
                + (people.size() > MOST_NAMES ? " 等 %d 名".formatted(people.size()) : "");
    }

    Judgement judge(BranchYear facts) {
        if (facts.wholeYear().isEmpty()) {
            return Judgement.notApplicable("支部存续不满全年");
        }
        if (of == 0) {
            return Judgement.notApplicable(what + "：没有应计的人");
        }
        String sentence = "%s应 %d 名，已有 %d 名%s".formatted(what, of, of - lacking.size(),
                lacking.isEmpty() ? "" : "，还差" + names(lacking));
        return (facts.yearOver() || lacking.isEmpty() ? Judgement.rated(of - lacking.size(), of, sentence) : Judgement.pending(sentence)
                .outOf(of))
                .mendedBy("当时已经做到而未登记的，补录即可").owing(lacking.isEmpty() ? List.of() : List.of(owed(facts)));
    }

    private Owed owed(BranchYear facts) {
        Period year = facts.yardstick().year().whole();
        String discreet = "%s还差 %d 名".formatted(what, lacking.size());
        return new Owed(place, discreet + "：" + names(lacking), discreet, year,
                facts.yearOver() ? Duty.State.OVERDUE : Duty.State.DUE, lacking.size());
    }
}
