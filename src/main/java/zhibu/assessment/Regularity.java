package zhibu.assessment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringFacts;
import zhibu.organization.GroupId;
import zhibu.shared.Period;

/**
 * Something owed so many times in each of some periods, such as 党员大会 once a quarter, and what of it was held 频次.
 *
 * <p>A period counts as missed only when it is over; while it runs it is a duty. When something was recorded never
 * matters, only when it was held.
 *
 * @param kind the kind of gathering that fulfils it
 * @param group the group that owes it; none where the branch does
 * @param what its name in a sentence
 * @param eachTime whether every time short is deducted for, or every period that falls short, once
 */
record Regularity(String kind, @Nullable GroupId group, String what, List<Period> periods, int times,
                  boolean eachTime, List<GatheringFacts> held) {

    /** Judges several together, as one rule does for all groups of a branch. */
    static Judgement judge(List<Regularity> all, BranchYear facts) {
        LocalDate asOf = facts.asOf();
        int due = all.stream().mapToInt(one -> one.times * one.ended(asOf).size()).sum();
        int missed = all.stream().mapToInt(one -> one.deductions(asOf)).sum();
        String sentence = all.stream().map(one -> one.sentence(asOf)).filter(part -> !part.isEmpty()).collect(joining("；"));
        return verdict(all, due, missed, sentence)
                .shownBy(all.stream().flatMap(one -> one.held.stream()).map(facts::evidence).toList())
                .owing(all.stream().flatMap(one -> one.owed(asOf)).toList())
                .mendedBy("确已开展而未记录的，补录即可；补录不扣分");
    }

    Judgement judge(BranchYear facts) {
        return judge(List.of(this), facts);
    }

    private static Judgement verdict(List<Regularity> all, int due, int missed, String sentence) {
        if (all.stream().allMatch(one -> one.periods.isEmpty())) {
            return Judgement.notApplicable("本年度没有完整的应开周期");
        }
        return due == 0 ? Judgement.pending(sentence) : Judgement.counted(missed, sentence);
    }

    private List<Period> ended(LocalDate asOf) {
        return periods.stream().filter(period -> period.endedBefore(asOf)).toList();
    }

    private int deductions(LocalDate asOf) {
        return ended(asOf).stream().mapToInt(this::deductions).sum();
    }

    private int deductions(Period period) {
        return eachTime ? missing(period) : Math.min(1, missing(period));
    }

    private int missed(LocalDate asOf) {
        return ended(asOf).stream().mapToInt(this::missing).sum();
    }

    private int missing(Period period) {
        return Math.max(0, times - heldIn(period));
    }

    private int heldIn(Period period) {
        return Math.toIntExact(held.stream().filter(gathering -> period.contains(gathering.heldOn())).count());
    }

    private String sentence(LocalDate asOf) {
        int due = times * ended(asOf).size();
        int missed = missed(asOf);
        if (due == 0) {
            return what + "尚未到期";
        }
        return "%s到期应 %d 次，实 %d 次%s".formatted(what, due, due - missed, missed == 0 ? "" : "，缺" + namesOfMissed(asOf));
    }

    private String namesOfMissed(LocalDate asOf) {
        return ended(asOf).stream().filter(period -> missing(period) > 0).map(Period::name).collect(joining("、"));
    }

    private Stream<Owed> owed(LocalDate asOf) {
        return periods.stream().filter(period -> !asOf.isBefore(period.first()) && missing(period) > 0)
                .map(period -> owed(period, period.endedBefore(asOf)));
    }

    private Owed owed(Period period, boolean over) {
        return new Owed(Place.gathering(kind, group), sentence(period, over), period, over ? Duty.State.OVERDUE : Duty.State.DUE,
                deductions(period));
    }

    private String sentence(Period period, boolean over) {
        String lacking = period.name() + "还缺 " + missing(period) + " 次" + what;
        return over ? lacking + "的记录；当时已开展的，补录即可" : lacking;
    }
}
