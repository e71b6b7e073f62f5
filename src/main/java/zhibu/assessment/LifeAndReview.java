package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.entries.Answers;
import zhibu.entries.EntryFacts;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.rectification.ProblemFacts;
import zhibu.rectification.ProblemSource;
import zhibu.shared.MemberId;

/**
 * 民主评议与组织生活会: both are held every year, the review in all its steps, with no more excellent than there may be, and each is told
 * his grade.
 *
 * <p>Source: 《党员教育管理工作条例》第十七条、第十八条; the share of the excellent by the yearly notices, the rate by default of the edition.
 */
final class LifeAndReview {

    private static final String LIFE = "LIFE";
    private static final String REGISTER = "MEMBER_REVIEW";
    private static final String ABSENT = "ABSENT";
    private static final String GRADE = "grade";

    private static final Set<String> UNSAID = Set.of("", "0");
    private static final List<Step> STEPS = List.of(new Step("self", "个人自评"), new Step("mutual", "党员互评"), new Step("returned", "民主测评"),
            new Step("decided", "评定意见"));

    /** A step of the review, and the field of the register that shows it. */
    private record Step(String field, String name) {
    }

    private LifeAndReview() {
    }

    static Map<String, Rule> rules() {
        return Map.of("life.missing", LifeAndReview::withoutLife, "review.missing", LifeAndReview::withoutReview,
                "review.steps", LifeAndReview::steps, "review.excellent-share", ofReview(LifeAndReview::tooManyExcellent),
                "review.participation", ofReview(LifeAndReview::tooFewTakingPart), "life.rectification",
                LifeAndReview::unmended,
                "review.feedback", ofReview(LifeAndReview::untold));
    }

    /** 组织生活会, once a year. */
    static Judgement withoutLife(BranchYear facts) {
        return new Yearly("组织生活会", facts.count("life.per-year"), "次", facts.held(LIFE).size(), Place.gathering(LIFE, null))
                .judge(facts).shownBy(facts.evidence(facts.held(LIFE)));
    }

    /** 民主评议党员, once a year: the gathering or its register shows it. */
    static Judgement withoutReview(BranchYear facts) {
        int found = Math.max(facts.held("REVIEW").size(), facts.entered(REGISTER).size());
        return new Yearly("民主评议党员", facts.count("review.per-year"), "次", found, Place.entry(REGISTER)).judge(facts)
                .shownBy(Stream.concat(facts.evidence(facts.held("REVIEW")).stream(), facts.entered(REGISTER).stream()
                .map(facts::evidence)).toList());
    }

    /** The latest register of the year. */
    private record Review(BranchYear facts, EntryFacts entry) {

        Answers said() {
            return entry.answers();
        }
    }

    private static Rule ofReview(Function<Review, Judgement> judge) {
        return facts -> latest(facts).map(entry -> judge.apply(new Review(facts, entry)).shownBy(facts.evidence(entry)))
                .orElseGet(() -> facts.wholeYear().isEmpty() ? Judgement.notApplicable("支部存续不满全年")
                        : facts.yearOver() ? Judgement.notApplicable("没有民主评议登记，按“未开展”判定") : Judgement.pending("尚无民主评议登记"));
    }

    private static Optional<EntryFacts> latest(BranchYear facts) {
        return facts.entered(REGISTER).stream().reduce((earlier, later) -> later);
    }

    /** Without its register a review that was held shows none of its steps. */
    static Judgement steps(BranchYear facts) {
        boolean unregistered = latest(facts).isEmpty() && facts.yearOver() && !facts.held("REVIEW").isEmpty();
        return unregistered ? Judgement.counted(STEPS.size(), "民主评议没有登记，看不出各个环节").shownBy(facts.evidence(facts.held("REVIEW")))
                .mendedBy("补登民主评议党员登记") : ofReview(LifeAndReview::lackingSteps).judge(facts);
    }

    /** Steps that the register does not show: 自评, 互评, 测评, 评定意见. */
    static Judgement lackingSteps(Review review) {
        List<String> lacking = STEPS.stream().filter(step -> UNSAID.contains(review.said().value(step.field()))).map(Step::name).toList();
        return Judgement.counted(lacking.size(), "民主评议应有 %d 个环节，缺 %d 个%s".formatted(STEPS.size(), lacking.size(),
                lacking.isEmpty() ? "" : "：" + String.join("、", lacking))).mendedBy("当时已办的环节，更正登记补上");
    }

    /** More excellent than the share of all members allows. */
    static Judgement tooManyExcellent(Review review) {
        int oneIn = review.facts().count("review.excellent-one-in");
        int all = review.said().lines().size();
        long excellent = review.said().lines().stream().filter(line -> line.value(GRADE).equals("EXCELLENT")).count();
        return Judgement.either(excellent * oneIn > all, "党员 %d 名，评定优秀 %d 名，上限 %d 分之一".formatted(all, excellent, oneIn));
    }

    /** Fewer took part than the rate asks, those of whom nothing is asked left out. */
    static Judgement tooFewTakingPart(Review review) {
        LocalDate day = review.said().happenedOn();
        Set<MemberId> took = review.said().lines().stream().filter(line -> !line.value(GRADE).equals(ABSENT)).map(Answers.Line::member)
                .collect(Collectors.toSet());
        List<MemberFacts> asked = review.facts().known().members().stream().filter(member -> member.belongsOn(day)
                && isAsked(member, day)).toList();
        long there = asked.stream().filter(member -> took.contains(member.member())).count();
        boolean few = review.facts().number("review.participation-rate").multiply(BigDecimal.valueOf(asked.size()))
                .compareTo(BigDecimal.valueOf(there)) > 0;
        return Judgement.either(few, "应参评 %d 名，参评 %d 名".formatted(asked.size(), there));
    }

    private static boolean isAsked(MemberFacts member, LocalDate day) {
        return Stream.of(StateKind.EXEMPT, StateKind.EXCUSED, StateKind.STOPPED, StateKind.LOST).noneMatch(kind -> member.is(kind, day));
    }

    /** Something that the meeting found is late; else the list of what is to be mended is looked at. */
    static Judgement unmended(BranchYear facts) {
        List<ProblemFacts> found = ProblemsKept.known(facts, EnumSet.of(ProblemSource.LIFE_MEETING));
        List<ProblemFacts> late = ProblemsKept.overdue(facts, found);
        return late.isEmpty() ? ofReview(LifeAndReview::withoutMending).judge(facts)
                : Judgement.either(true, "组织生活会查摆的问题 %d 项，逾期未改 %d 项%s".formatted(found.size(), late.size(), ProblemsKept.named(late)))
                .shownBy(ProblemsKept.evidence(late)).mendedBy("整改后报完成");
    }

    /** No list of what is to be mended 整改清单, neither in the register nor as problems raised within the year. */
    static Judgement withoutMending(Review review) {
        boolean there = !review.said().value("mending").isBlank() || ProblemsKept.known(review.facts(),
                EnumSet.of(ProblemSource.LIFE_MEETING)).stream().anyMatch(problem -> review.facts().isJudged(problem.foundOn()));
        return Judgement.either(!there, there ? "已有整改清单，没有逾期未改的问题" : "没有整改清单").mendedBy("更正登记，补上整改清单");
    }

    /** Some were not told their grade. */
    static Judgement untold(Review review) {
        List<Answers.Line> graded = review.said().lines().stream().filter(line -> !line.value(GRADE).equals(ABSENT)).toList();
        long untold = graded.stream().filter(line -> line.value("told").isEmpty()).count();
        return Judgement.either(untold > 0, "评定 %d 名，结果未反馈本人的 %d 名".formatted(graded.size(), untold)).mendedBy("反馈本人并登记日期");
    }
}
