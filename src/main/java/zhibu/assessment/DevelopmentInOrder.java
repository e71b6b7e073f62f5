package zhibu.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.development.CandidacyFacts;
import zhibu.development.Deadlines;
import zhibu.development.Taken;
import zhibu.ledger.VoteFacts;
import zhibu.standards.DevelopmentRuleSet.Round;

/**
 * 规范发展: each step in its time, votes by enough members, activists looked at every half year, the papers together. What is out of order
 * can't be written down in the first place. Who develops nobody keeps full marks.
 *
 * <p>Source: 《中国共产党发展党员工作细则》, in the version of each step's day.
 */
final class DevelopmentInOrder {

    private DevelopmentInOrder() {
    }

    static Map<String, Rule> rules() {
        return Map.of("development.procedure", DevelopmentInOrder::violations, "development.inspection", DevelopmentInOrder::withoutLook,
                "development.papers", DevelopmentInOrder::withoutPapers);
    }

    private static Judgement judged(BranchYear facts, List<String> found, String sentence) {
        List<CandidacyFacts> people = Candidates.of(facts);
        if (facts.branch().temporary() || people.isEmpty()) {
            return Judgement.notApplicable(facts.branch().temporary() ? "临时党支部一般不发展党员" : "本年度没有发展对象，得满分");
        }
        return Judgement.counted(found.size(), sentence.formatted(people.size(), found.size())
                + (found.isEmpty() ? "" : "：" + String.join("、", found))).shownBy(people.stream().map(one ->
                new Evidence(one.name() + "的发展纪实", "/development/" + one.id())).toList());
    }

    /** Steps taken late, steps overdue now, and votes that were not valid though people went on as if they were. */
    static Judgement violations(BranchYear facts) {
        List<String> found = Candidates.of(facts).stream().flatMap(one -> Stream.of(takenLate(one, facts), overdue(one, facts),
                invalidVotes(one, facts)).flatMap(List::stream)).toList();
        return judged(facts, found, "发展中的 %d 人，不合规的环节 %d 处").mendedBy("尚未办理的环节尽快办理，当时已办的补登");
    }

    private static List<String> takenLate(CandidacyFacts one, BranchYear facts) {
        Deadlines deadlines = new Deadlines(one.on(facts.day()));
        return one.on(facts.day()).taken().stream().filter(step -> facts.isJudged(step.on()))
                .flatMap(step -> deadlines.of(step).filter(due -> due.late(step.on()) > 0).stream())
                .map(due -> one.name() + due.what() + "超期").toList();
    }

    /** What is done every half year is asked about by a rule of its own. */
    private static List<String> overdue(CandidacyFacts one, BranchYear facts) {
        Set<String> rounds = one.rules().on(facts.day()).rounds().stream().map(Round::step).collect(Collectors.toSet());
        return new Deadlines(one.on(facts.day())).running().stream().filter(due -> !rounds.contains(due.step()))
                .filter(due -> due.late(facts.day()) > 0).map(due -> one.name() + due.what() + "逾期").toList();
    }

    private static List<String> invalidVotes(CandidacyFacts one, BranchYear facts) {
        List<String> found = new ArrayList<>();
        for (Taken step : Candidates.voted(one, facts)) {
            VoteFacts vote = Candidates.vote(one, step, facts);
            boolean wentOn = one.on(facts.day()).done(step.step()).filter(step::equals).isPresent();
            if (vote != null && wentOn && !(vote.quorate() && vote.carried())) {
                found.add(one.name() + "的表决不足法定人数");
            }
        }
        return found;
    }

    /** Half years in which an activist was not looked at. */
    static Judgement withoutLook(BranchYear facts) {
        List<String> found = Candidates.of(facts).stream().flatMap(one -> new Deadlines(one.on(facts.day())).halves().stream()
                .filter(half -> half.missed(facts.day()) && facts.yardstick().year().whole().contains(half.last()))
                .map(half -> one.name() + "第 %d 次".formatted(half.number()))).toList();
        return judged(facts, found, "发展中的 %d 人，缺半年考察 %d 次").mendedBy("当时已考察的，补登考察情况");
    }

    /** Papers missing of steps that were done some days ago. */
    static Judgement withoutPapers(BranchYear facts) {
        LocalDate since = facts.day().minusDays(facts.count("development.papers-days"));
        List<String> found = Candidates.of(facts).stream().flatMap(one -> one.missingPapers(since)
                .map(paper -> one.name() + "的" + paper.name())).toList();
        return judged(facts, found, "发展中的 %d 人，缺材料 %d 件").mendedBy("找齐材料，在发展纪实中勾选");
    }
}
