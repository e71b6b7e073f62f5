package zhibu.assessment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import zhibu.rectification.ProblemFacts;
import zhibu.rectification.ProblemSource;
import zhibu.shared.AssessmentYear;

/**
 * 问题整改: what was found wrong is reported mended by its deadline, as it stood at the end of the day or year judged; what was reported
 * in time and waits to be taken off the list 销号 waits for others. Deadlines come from the records, so do the problems: what nobody
 * raised nobody judges.
 *
 * <p>Source: 《机关条例》第39条 for reports and their reviews; published rating tables for the rest, deductions by default of the edition.
 */
final class ProblemsKept {

    private static final Set<ProblemSource> SELF_FOUND = EnumSet.of(ProblemSource.SELF_CHECK);
    private static final Set<ProblemSource> INSPECTED = EnumSet.of(ProblemSource.INSPECTION, ProblemSource.ACCEPTANCE);
    private static final Set<ProblemSource> REVIEWED = EnumSet.of(ProblemSource.REVIEW);
    private static final Set<ProblemSource> CENSURED = EnumSet.of(ProblemSource.PATROL, ProblemSource.NOTICE);

    private ProblemsKept() {
    }

    static Map<String, Rule> rules() {
        return Map.of("problem.overdue", facts -> judge(facts, SELF_FOUND, "查摆的问题"),
                "inspection.overdue", facts -> judge(facts, INSPECTED, "检查、抽查反馈的问题"),
                "report.problems-overdue", ProblemsKept::ofLastYearsReview,
                "inspection-overdue", facts -> judge(facts, CENSURED, "巡察、上级通报的问题"));
    }

    private static Judgement judge(BranchYear facts, Set<ProblemSource> sources, String what) {
        return judge(facts, known(facts, sources), what);
    }

    /** Problems of these sources that had been raised by the day of judging. */
    static List<ProblemFacts> known(BranchYear facts, Set<ProblemSource> sources) {
        return facts.known().problems().stream().filter(problem -> sources.contains(problem.source()) && problem.knownOn(facts.day()))
                .sorted(Comparator.comparing(problem -> problem.problem().value())).toList();
    }

    /** Those of them that were late when the day of judging ended. */
    static List<ProblemFacts> overdue(BranchYear facts, List<ProblemFacts> known) {
        return known.stream().filter(problem -> problem.overdueOn(facts.day())).toList();
    }

    private static Judgement judge(BranchYear facts, List<ProblemFacts> known, String what) {
        if (known.isEmpty()) {
            return Judgement.notApplicable("没有登记%s".formatted(what));
        }
        List<ProblemFacts> late = overdue(facts, known);
        return Judgement.counted(late.size(), "%s %d 项，逾期未改 %d 项%s".formatted(what, known.size(), late.size(), named(late)))
                .shownBy(evidence(late)).mendedBy("整改后报完成");
    }

    /** What they are, in words. */
    static String named(List<ProblemFacts> problems) {
        return problems.isEmpty() ? "" : "：" + String.join("、", problems.stream().map(ProblemFacts::what).toList());
    }

    static List<Evidence> evidence(List<ProblemFacts> problems) {
        return problems.stream().map(problem -> Evidence.of(problem.foundOn(), problem.source().label(), problem.path())).toList();
    }

    /** What the review of last year's report found, and is still to be mended. */
    static Judgement ofLastYearsReview(BranchYear facts) {
        AssessmentYear last = new AssessmentYear(facts.yardstick().year().value() - 1);
        Predicate<ProblemFacts> found = problem -> last.whole().contains(problem.foundOn());
        return facts.branch().temporary() ? Judgement.notApplicable("临时党支部不要求述职")
                : judge(facts, known(facts, REVIEWED).stream().filter(found).toList(), "上年述职评议指出的问题");
    }
}
