package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.shared.Days;
import zhibu.shared.Period;

/**
 * 责任落实: the secretary's and the committee's list of responsibilities stands early in the year, and Party work is taken up by itself
 * 专题研究 more than once.
 *
 * <p>Source: published rating tables; the days are defaults of the edition.
 */
final class Responsibilities {

    private static final String LIST = "DUTY_LIST";
    private static final String PARTY_WORK = "PARTY_WORK";

    private Responsibilities() {
    }

    static Map<String, Rule> rules() {
        return Map.of("duty-list.missing", Responsibilities::without, "duty-list.stale", Responsibilities::stale,
                "special-study.count", Responsibilities::takenUp);
    }

    /** No list 责任清单, neither of this year nor of the last. */
    static Judgement without(BranchYear facts) {
        return old(facts).isEmpty() || !current(facts).isEmpty() ? dueByNow(facts, "责任清单")
                : Judgement.notApplicable("只有上年的责任清单，按另一条判定");
    }

    /** A list of last year that nobody renewed. */
    static Judgement stale(BranchYear facts) {
        return old(facts).isEmpty() ? Judgement.notApplicable("没有上年的责任清单") : dueByNow(facts, "当年更新的责任清单");
    }

    private static List<EntryFacts> current(BranchYear facts) {
        return facts.about(LIST, facts.yardstick().year().value());
    }

    private static List<EntryFacts> old(BranchYear facts) {
        return facts.about(LIST, facts.yardstick().year().value() - 1);
    }

    private static Judgement dueByNow(BranchYear facts, String what) {
        LocalDate due = facts.yardstick().due("duty-list");
        List<EntryFacts> lists = current(facts);
        if (!lists.isEmpty()) {
            return Judgement.counted(0, "已有%s".formatted(what)).shownBy(lists.stream().map(facts::evidence).toList());
        }
        if (!facts.livedTo(due)) {
            return Judgement.notApplicable("支部在%s前没有存续".formatted(Days.written(due)));
        }
        boolean late = due.isBefore(facts.asOf());
        String sentence = "应在%s前有%s，未见".formatted(Days.written(due), what);
        return (late ? Judgement.counted(1, sentence) : Judgement.pending(sentence)).mendedBy("制定并登记本年度责任清单")
                .owing(List.of(new Owed(Place.entry(LIST), "应登记本年度责任清单",
                        new Period("年初", facts.yardstick().year().firstDay(), due), late ? Duty.State.OVERDUE : Duty.State.DUE, 1)));
    }

    /** Meetings of the committee, or where there is none of the assembly, that took up Party work by itself. */
    static Judgement takenUp(BranchYear facts) {
        List<GatheringFacts> found = Stream.concat(
                facts.held("COMMITTEE", PARTY_WORK).stream().filter(meeting -> facts.hasCommitteeOn(meeting.heldOn())),
                facts.held("ASSEMBLY", PARTY_WORK).stream().filter(assembly -> !facts.hasCommitteeOn(assembly.heldOn()))).toList();
        return new Yearly("专题研究党建工作", facts.count("special-study.per-year"), "次", found.size(),
                Place.gathering(facts.hasCommitteeOn(facts.day()) ? "COMMITTEE" : "ASSEMBLY", null)).judge(facts)
                .shownBy(facts.evidence(found));
    }
}
