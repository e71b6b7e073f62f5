package zhibu.assessment;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zhibu.dues.MemberDues;
import zhibu.members.MemberFacts;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/**
 * 强化管理, the dues 党费: assessed early in the year, complete every month, nobody in arrears for long without anything done about it, made
 * public once a year. A temporary branch collects none (支部条例第八条).
 *
 * <p>Source: 《关于中国共产党党费收缴、使用和管理的规定》, 《党员教育管理工作条例》第二十四条 to 第三十一条.
 */
final class DuesKept {

    private DuesKept() {
    }

    static Map<String, Rule> rules() {
        return Map.of("dues.month-incomplete", ofDues(DuesKept::incomplete), "dues.arrears", ofDues(DuesKept::inArrears),
                "dues.not-assessed", ofDues(DuesKept::unassessed), "dues.not-published", ofDues(DuesKept::unpublished));
    }

    private static Rule ofDues(Function<BranchYear, Judgement> judge) {
        return facts -> facts.branch().temporary() ? Judgement.notApplicable("临时党支部不收缴党费") : judge.apply(facts).shownBy(sheet(facts));
    }

    private static Evidence sheet(BranchYear facts) {
        return new Evidence("党费台账", "/dues?year=" + facts.yardstick().year());
    }

    /** Months that are over and for which somebody still has to pay. */
    static Judgement incomplete(BranchYear facts) {
        List<Period> over = facts.months().stream().filter(month -> month.endedBefore(facts.asOf())).toList();
        if (over.isEmpty()) {
            return Judgement.pending("尚未到期");
        }
        List<MemberDues> dues = dues(facts);
        List<Period> lacking = over.stream().filter(month -> dues.stream().anyMatch(one -> one.owes(month(month), facts.asOf()))).toList();
        return Judgement.counted(lacking.size(), "到期应收 %d 个月，收齐 %d 个月%s".formatted(over.size(), over.size() - lacking.size(),
                lacking.isEmpty() ? "" : "，未收齐" + String.join("、", lacking.stream().map(Period::name).toList())))
                .mendedBy("收齐并登记；补交一般不超过 %d 个月".formatted(facts.count("dues.catchup-months")))
                .owing(lacking.isEmpty() ? List.of() : List.of(collection(facts, lacking)));
    }

    /** One matter, however many months are lacking: they are collected on one page. */
    private static Owed collection(BranchYear facts, List<Period> lacking) {
        String months = lacking.size() == 1 ? lacking.get(0).name() : "%s等 %d 个月".formatted(lacking.get(0).name(), lacking.size());
        return new Owed(new Place("/dues?year=" + facts.yardstick().year()), months + "党费还没有收齐", lacking.get(0), Duty.State.OVERDUE,
                lacking.size());
    }

    private static Month month(Period period) {
        return period.first().getMonth();
    }

    private static List<MemberDues> dues(BranchYear facts) {
        return facts.known().members().stream().map(member -> facts.known().dues().of(member, facts.asOf())).toList();
    }

    /** Members who owe for many months, with whom nobody has talked since. */
    static Judgement inArrears(BranchYear facts) {
        int months = facts.count("dues.arrears-months");
        List<MemberFacts> found = facts.members().stream().filter(member -> facts.known().dues().of(member, facts.asOf())
                .arrears(facts.asOf())
                >= months).filter(member -> !handled(facts, member.member())).toList();
        return Judgement.counted(found.size(), "欠交满 %d 个月而没有谈话处置记录的 %d 名%s".formatted(months, found.size(),
                found.isEmpty() ? "" : "：" + Coverage.names(found))).mendedBy("谈话了解并登记，按规定处置或补收");
    }

    private static boolean handled(BranchYear facts, MemberId member) {
        LocalDate since = facts.asOf().minusMonths(facts.count("dues.arrears-months"));
        return facts.known().entries().stream().anyMatch(entry -> entry.kind().equals("TALK") && entry.answers().people("to")
                .contains(member)
                && entry.answers().happenedOn().isAfter(since) && !entry.answers().happenedOn().isAfter(facts.asOf()));
    }

    /** Nobody said what some members owe, though the day is past. */
    static Judgement unassessed(BranchYear facts) {
        LocalDate due = facts.yardstick().due("dues-assessment");
        if (!facts.livedTo(due)) {
            return Judgement.notApplicable("支部在%s前没有存续".formatted(Days.written(due)));
        }
        List<MemberFacts> asked = facts.members().stream().filter(member -> member.belongsOn(due) && !member.joinedOn().isAfter(due))
                .toList();
        List<MemberFacts> found = asked.stream().filter(member -> !facts.known().dues().monthly().containsKey(member.member())).toList();
        String sentence = "应在%s前核定 %d 名，未核定 %d 名".formatted(Days.written(due), asked.size(), found.size());
        return (found.isEmpty() || due.isBefore(facts.asOf()) ? Judgement.either(!found.isEmpty(), sentence) : Judgement.pending(sentence))
                .mendedBy("核定本年度党费").owing(found.isEmpty() ? List.of() : List.of(assessment(facts, due)));
    }

    private static Owed assessment(BranchYear facts, LocalDate due) {
        return new Owed(new Place("/dues/%s/assessment".formatted(facts.yardstick().year())), "应核定本年度党费",
                new Period("年初", facts.yardstick().year().firstDay(), due), due.isBefore(facts.asOf()) ? Duty.State.OVERDUE
                : Duty.State.DUE, 1);
    }

    /** The year's dues were not made public. */
    static Judgement unpublished(BranchYear facts) {
        LocalDate published = facts.known().dues().publishedOn();
        return new Yearly("党费收缴使用情况公布", facts.count("dues.publish-per-year"), "次", published != null && !published.isAfter(facts.asOf())
                ? facts.count("dues.publish-per-year") : 0, new Place("/dues?year=" + facts.yardstick().year())).judge(facts);
    }
}
