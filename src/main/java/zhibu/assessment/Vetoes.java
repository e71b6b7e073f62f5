package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;
import zhibu.shared.Period;

/**
 * Those cases of 一票否决 and 封顶 that the records alone decide: a branch that met nowhere for months, a term long overdue, a member
 * punished. All the others people decide.
 *
 * <p>Source: published rating tables; the months are a default of the edition.
 */
final class Vetoes {

    private Vetoes() {
    }

    static Map<String, Rule> rules() {
        return Map.of("not-founded-or-idle", Vetoes::idle, "term-long-overdue", Vetoes::longOverdue, "member-disciplined",
                Vetoes::disciplined);
    }

    /** Months of the year on end, all over, with no gathering whatever. That a branch was not founded at all nobody can record here. */
    static Judgement idle(BranchYear facts) {
        int most = facts.count("idle.months");
        int longest = 0;
        int idle = 0;
        for (Period month : facts.months().stream().filter(over -> over.endedBefore(facts.asOf())).toList()) {
            idle = met(facts, month) ? 0 : idle + 1;
            longest = Math.max(longest, idle);
        }
        return Judgement.either(longest >= most, "本年度连续没有组织生活记录最长 %d 个月，否决线 %d 个月".formatted(longest, most));
    }

    private static boolean met(BranchYear facts, Period month) {
        return facts.known().gatherings().stream().anyMatch(gathering -> month.contains(gathering.heldOn()));
    }

    /** The term has been over, its extension too, for longer than it could have been put off. */
    static Judgement longOverdue(BranchYear facts) {
        int years = facts.count("term.max-shift-years");
        return facts.branch().temporary() ? Judgement.notApplicable("临时党支部不换届") : facts.term().map(term -> Judgement.either(
                last(term).plusYears(years).isBefore(facts.day()), "第 %d 届任期至%s".formatted(term.number(), Days.written(last(term)))))
                .orElseGet(() -> Judgement.notApplicable("尚未登记任期"));
    }

    private static LocalDate last(Term term) {
        return term.extendedUntil() == null ? term.endsOn() : term.extendedUntil();
    }

    /** Members punished within the year. */
    static Judgement disciplined(BranchYear facts) {
        List<MemberFacts> found = facts.members().stream().filter(member -> member.states().stream()
                .anyMatch(state -> Penalties.is(state.kind()) && facts.isJudged(state.from()))).toList();
        return Judgement.counted(found.size(), "本年度受党纪处分的党员 %d 名".formatted(found.size())).shownBy(Evidence.ROSTER);
    }
}
