package zhibu.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/**
 * 关怀帮扶与服务群众: who is old or ill is in somebody's care and visited; the branch serves its neighbours and keeps its pledges.
 *
 * <p>Source: 《党员教育管理工作条例》第二十二条、第二十三条; how often is a default of the edition.
 */
final class Caring {

    private static final String CARE = "CARE";
    private static final String VISIT = "VISIT";
    private static final Set<String> IN_NEED = Set.of("HARDSHIP", "OLD", "ILL");

    private Caring() {
    }

    static Map<String, Rule> rules() {
        return Map.of("care.no-ledger", Caring::withoutCare, "care.no-visit", Caring::withoutVisit, "service.none",
                Caring::withoutService,
                "pledge.none", Caring::withoutPledge);
    }

    /** Members in need 困难、年老、患病: of whom nothing is asked for that reason, or whom an entry names. */
    private static List<MemberFacts> inNeed(BranchYear facts) {
        Set<MemberId> cared = caredFor(facts);
        return facts.members().stream().filter(member -> member.is(StateKind.EXEMPT, facts.day()) || cared.contains(member.member()))
                .toList();
    }

    /** Those named by an entry of this year or the last. */
    private static Set<MemberId> caredFor(BranchYear facts) {
        return facts.known().entries().stream().filter(entry -> entry.kind().equals(CARE) && !entry.answers().happenedOn()
                .isAfter(facts.day()))
                .flatMap(entry -> entry.answers().people("person").stream()).collect(Collectors.toSet());
    }

    /** Members in need whom no entry names. */
    static Judgement withoutCare(BranchYear facts) {
        List<MemberFacts> people = inNeed(facts);
        if (people.isEmpty()) {
            return Judgement.notApplicable("没有困难、年老、患病党员");
        }
        Set<MemberId> cared = caredFor(facts);
        List<MemberFacts> found = people.stream().filter(member -> !cared.contains(member.member())).toList();
        String sentence = "关怀帮扶对象 %d 名，没有台账的 %d 名%s".formatted(people.size(), found.size(),
                found.isEmpty() ? "" : "：" + Coverage.names(found));
        return (found.isEmpty() || facts.yearOver() ? Judgement.either(!found.isEmpty(), sentence) : Judgement.pending(sentence))
                .shownBy(Evidence.ROSTER).mendedBy("登记关怀帮扶").owing(found.isEmpty() ? List.of() : List.of(care(facts, found)));
    }

    private static Owed care(BranchYear facts, List<MemberFacts> people) {
        Period year = facts.yardstick().year().whole();
        return new Owed(Place.entry(CARE), "关怀帮扶还没有台账：" + Coverage.names(people), "关怀帮扶还没有台账", year,
                facts.yearOver() ? Duty.State.OVERDUE : Duty.State.DUE, 1);
    }

    /** Too few visits 走访慰问 where there is somebody to visit. */
    static Judgement withoutVisit(BranchYear facts) {
        if (inNeed(facts).isEmpty()) {
            return Judgement.notApplicable("没有困难、年老、患病党员");
        }
        List<EntryFacts> visits = facts.entered(VISIT).stream().filter(visit -> IN_NEED.contains(visit.answers().value("situation")))
                .toList();
        return new Yearly("走访慰问", facts.count("care.visits-per-year"), "次", visits.size(), Place.entry(VISIT)).judge(facts)
                .shownBy(visits.stream().map(facts::evidence).toList());
    }

    /** Service 志愿服务: entries of their own, and theme days of that form, which nobody enters twice. */
    static Judgement withoutService(BranchYear facts) {
        List<EntryFacts> entered = facts.entered("SERVICE");
        List<GatheringFacts> held = facts.held("THEME_DAY").stream().filter(day -> "SERVICE".equals(day.form())).toList();
        return new Yearly("志愿服务、社区报到、为民办实事", facts.count("service.per-year"), "次", entered.size() + held.size(), Place.entry("SERVICE"))
                .judge(facts).shownBy(Stream.concat(entered.stream().map(facts::evidence), facts.evidence(held).stream()).toList());
    }

    /** Neither a pledge nor a post or area of duty 承诺践诺、先锋岗、责任区. */
    static Judgement withoutPledge(BranchYear facts) {
        List<EntryFacts> found = facts.entered("PLEDGE");
        return new Yearly("承诺践诺、先锋岗、责任区", facts.count("pledge.per-year"), "项", found.size(), Place.entry("PLEDGE")).judge(facts)
                .shownBy(found.stream().map(facts::evidence).toList());
    }
}
