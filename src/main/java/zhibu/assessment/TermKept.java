package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import zhibu.elections.PaperLine;
import zhibu.organization.BranchFacts.Election;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;
import zhibu.shared.Period;
import zhibu.standards.ElectionPapers.Paper;
import zhibu.standards.Share;

/**
 * 按期换届: elections when the term ends, put off or brought forward only with approval and within limits, held lawfully.
 *
 * <p>Source: 《中国共产党基层组织选举工作条例》, 《关于党的基层组织任期的意见》. A temporary branch elects nobody (支部条例第八条).
 */
final class TermKept {

    private TermKept() {
    }

    static Map<String, Rule> rules() {
        return Map.of(
                "term.overdue", ofTerm(TermKept::overdue),
                "term.shift-too-long", ofTerm(TermKept::shiftedTooFar),
                "term.request-late", ofTerm(TermKept::notRequested),
                "election.quorum", ofElection(TermKept::inquorate),
                "election.margin", ofTerm(TermKept::tooFewNominees),
                "election.papers", ofTerm(TermKept::withoutPapers));
    }

    private static Rule ofTerm(BiFunction<BranchYear, Term, Judgement> judge) {
        return facts -> facts.branch().temporary() ? Judgement.notApplicable("临时党支部不换届")
                : facts.term().map(term -> judge.apply(facts, term).shownBy(Evidence.BRANCH))
                .orElseGet(() -> Judgement.notApplicable("尚未登记任期"));
    }

    private static Rule ofElection(BiFunction<BranchYear, Election, Judgement> judge) {
        return ofTerm((facts, term) -> term.election() == null ? Judgement.notApplicable("本届选举大会的人数未登记")
                : judge.apply(facts, term.election()));
    }

    /** The term is over, its approved extension too, and nobody was elected. */
    static Judgement overdue(BranchYear facts, Term term) {
        LocalDate last = term.extendedUntil() == null ? term.endsOn() : term.extendedUntil();
        return Judgement.either(last.isBefore(facts.day()), "第 %d 届任期至%s%s".formatted(term.number(), Days.written(last),
                term.extendedUntil() == null ? "" : "（经批复延期）")).mendedBy("按程序换届，或报批延期");
    }

    /** Put off beyond what may be approved, or brought forward by more. */
    static Judgement shiftedTooFar(BranchYear facts, Term term) {
        int most = facts.count("term.max-shift-years");
        boolean late = term.extendedUntil() != null && term.extendedUntil().isAfter(term.endsOn().plusYears(most));
        Term before = previous(facts, term);
        boolean early = before != null && term.startsOn().isBefore(before.endsOn().minusYears(most));
        return Judgement.either(late || early, late ? "延期至%s，超过 %d 年".formatted(Days.written(term.extendedUntil()), most)
                : early ? "第 %d 届提前换届超过 %d 年".formatted(term.number(), most) : "没有超过 %d 年的延期或提前".formatted(most));
    }

    /** The election to come, or the last one, was not applied for 换届请示 before the old term was over. */
    static Judgement notRequested(BranchYear facts, Term term) {
        if (term.endsOn().isBefore(facts.day())) {
            return requested(facts, term, term.endsOn());
        }
        Term before = previous(facts, term);
        if (before != null && term.startsOn().getYear() == facts.yardstick().year().value()) {
            return requested(facts, before, earlier(before.endsOn(), term.startsOn()));
        }
        return toBeRequested(facts, term);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Judgement requested(BranchYear facts, Term term, LocalDate by) {
        LocalDate on = requestedOn(facts, term);
        return Judgement.either(on == null || on.isAfter(by), "第 %d 届应于%s前报换届请示，%s".formatted(term.number(), Days.written(by),
                on == null ? "未见请示" : "已于" + Days.written(on) + "报"));
    }

    private static @Nullable LocalDate requestedOn(BranchYear facts, Term term) {
        LocalDate on = term.requestedOn();
        return on == null || on.isAfter(facts.day()) ? null : on;
    }

    private static Judgement toBeRequested(BranchYear facts, Term term) {
        LocalDate on = requestedOn(facts, term);
        LocalDate from = term.endsOn().minusMonths(facts.count("term.remind-months"));
        Period window = new Period("届满前", from, term.endsOn());
        boolean due = on == null && window.contains(facts.day());
        return on != null ? Judgement.counted(0, "已于%s报换届请示".formatted(Days.written(on)))
                : Judgement.pending("第 %d 届%s届满".formatted(term.number(), Days.written(term.endsOn())))
                .owing(due ? List.of(request(term, window)) : List.of());
    }

    private static Owed request(Term term, Period window) {
        return new Owed(Place.BRANCH, "第 %d 届将于%s届满，应在此前报换届请示".formatted(term.number(), Days.written(term.endsOn())), window,
                Duty.State.DUE, 1);
    }

    private static @Nullable Term previous(BranchYear facts, Term term) {
        List<Term> terms = facts.branch().terms();
        int at = terms.indexOf(term);
        return at > 0 ? terms.get(at - 1) : null;
    }

    /** Fewer of those entitled came to the electing assembly than must (选举条例: 五分之四). */
    static Judgement inquorate(BranchYear facts, Election election) {
        Share quorum = facts.yardstick().edition().voting("election").quorum();
        boolean inquorate = !quorum.isReachedBy(election.presentVoters(), election.dueVoters());
        return Judgement.either(inquorate, "选举大会应到有选举权 %d 人，实到 %d 人%s".formatted(election.dueVoters(),
                election.presentVoters(), inquorate ? "，选举存疑" : ""));
    }

    /** Too few more nominees than seats (选举条例: 不少于应选人数的百分之二十); a secretary alone is elected without contest. */
    static Judgement tooFewNominees(BranchYear facts, Term term) {
        Election election = term.election();
        if (!term.committee() || election == null) {
            return Judgement.notApplicable(term.committee() ? "本届选举大会的人数未登记" : "不设支部委员会，书记等额选举");
        }
        BigDecimal margin = facts.number("election.margin-rate").multiply(BigDecimal.valueOf(election.seats()));
        int more = election.nominees() - election.seats();
        return Judgement.either(BigDecimal.valueOf(more).compareTo(margin) < 0,
                "应选 %d 名，候选人 %d 名".formatted(election.seats(), election.nominees()));
    }

    /** Papers missing of an election held this year, some days after it; a first election ends no term. */
    static Judgement withoutPapers(BranchYear facts, Term term) {
        if (!facts.isJudged(term.startsOn()) || previous(facts, term) == null) {
            return Judgement.notApplicable("本年度没有换届");
        }
        List<PaperLine> papers = facts.known().dossiers().stream().filter(dossier -> dossier.term() == term.number())
                .flatMap(dossier -> dossier.papers().stream()).toList();
        List<String> missing = facts.yardstick().electionPapers().papers().stream().filter(paper -> papers.stream()
                .noneMatch(line -> line.code().equals(paper.code()) && line.onFile())).map(Paper::name).toList();
        String sentence = "第 %d 届换届材料应有 %d 件，缺 %d 件%s".formatted(term.number(), facts.yardstick().electionPapers().papers().size(),
                missing.size(), missing.isEmpty() ? "" : "：" + String.join("、", missing));
        boolean due = term.startsOn().plusDays(facts.count("election.papers-days")).isBefore(facts.asOf());
        return due || missing.isEmpty() ? Judgement.counted(missing.size(), sentence).mendedBy("找齐材料，在换届页面勾选")
                : Judgement.pending(sentence);
    }
}
