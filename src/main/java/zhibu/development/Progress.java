package zhibu.development;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhibu.standards.DevelopmentRuleSet;
import zhibu.standards.DevelopmentRuleSet.Order;
import zhibu.standards.DevelopmentRuleSet.Probation;
import zhibu.standards.DevelopmentRules;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.DevelopmentStep.Effect;
import zhibu.standards.DevelopmentStep.Outcome;

/**
 * How far somebody has come: what was done, what may be done next, and what is due when. Each step follows the rule set in force on its
 * own day; what isn't done yet, the one in force today.
 *
 * @param taken the steps that stand, in the order they were taken
 * @param over whether it ended, so that nothing is to be done any more
 */
public record Progress(DevelopmentRules rules, List<Taken> taken, LocalDate today, boolean over) {

    public Progress {
        taken = taken.stream().filter(Taken::standing).sorted(Comparator.comparing(Taken::on).thenComparing(Taken::number)).toList();
    }

    /** The rule set of a step that was taken. */
    public DevelopmentRuleSet ruleSet(Taken step) {
        return rules.on(step.on());
    }

    /** The outcome people came to; none where the step has none. */
    public Optional<Outcome> outcome(Taken step) {
        return rules.step(step.step()).map(rules.on(step.on())::worded).flatMap(worded -> worded.outcome(step.entry().outcome()));
    }

    boolean does(Taken step, Effect effect) {
        return outcome(step).filter(outcome -> outcome.effect() == effect).isPresent();
    }

    /** That a step was done for good; what people held back, or what has to be done anew since probation was extended, is not. */
    public Optional<Taken> done(String step) {
        long since = anew(step) ? extensions().mapToLong(Taken::number).max().orElse(0) : 0;
        return latest(step, earlier -> earlier.number() > since);
    }

    Optional<Taken> latest(String step, Predicate<Taken> which) {
        return taken.stream().filter(some -> some.step().equals(step) && !does(some, Effect.HOLD)).filter(which)
                .reduce((earlier, later) -> later);
    }

    private boolean anew(String step) {
        return extensions().anyMatch(extension -> ruleSet(extension).probation().extension().again().contains(step));
    }

    /** The approved extensions of probation. */
    Stream<Taken> extensions() {
        return taken.stream().filter(step -> does(step, Effect.EXTEND));
    }

    /** Whether it is one of his steps: not where another rule set governs the step it goes alongside. */
    public boolean belongs(DevelopmentStep step) {
        String alongside = step.alongside();
        return step.only() == null || alongside == null
                || rules.on(done(alongside).map(Taken::on).orElse(today)).code().equals(step.only());
    }

    /** The step as the rule set of its day words it. */
    public DevelopmentStep worded(DevelopmentStep step) {
        return rules.on(done(step.code()).map(Taken::on).orElse(today)).worded(step);
    }

    /** What may be done now, in the order of the steps. */
    public List<DevelopmentStep> open() {
        return over ? List.of() : rules.steps().stream().filter(this::belongs).filter(this::isOpen).map(rules.on(today)::worded).toList();
    }

    private boolean isOpen(DevelopmentStep step) {
        boolean wanted = done(step.again() ? String.valueOf(step.until()) : step.code()).isEmpty();
        return wanted && missing(step, today).isEmpty();
    }

    /** The step to be done next; none if everything is done. What is done again and again is never the next. */
    public Optional<DevelopmentStep> next() {
        return open().stream().filter(step -> !step.again() || done(step.code()).isEmpty()).findFirst();
    }

    /** Which of the steps that come before a step on a day are not done. */
    List<DevelopmentStep> missing(DevelopmentStep step, LocalDate day) {
        return before(step, day).filter(before -> done(before.code()).isEmpty()).toList();
    }

    Stream<DevelopmentStep> before(DevelopmentStep step, LocalDate day) {
        return rules.on(day).order(step.code()).map(Order::after).orElse(List.of()).stream()
                .flatMap(code -> rules.step(code).stream()).filter(this::belongs);
    }

    /** The first day on which a step may be taken after what it waits for; none where it waits for nothing. */
    public Optional<LocalDate> earliest(String step, LocalDate day) {
        return rules.on(day).waitOf(step).flatMap(rule -> done(rule.from()).map(begun -> begun.on().plusMonths(rule.months())));
    }

    /** The day on which probation ends, extended or not; on it he becomes a full member if he is confirmed 转正日期. */
    public Optional<LocalDate> probationEnds() {
        Probation probation = rules.on(today).probation();
        long extended = extensions().mapToLong(Progress::months).sum();
        return done(probation.from()).map(begun -> begun.on().plusMonths(probation.months() + extended));
    }

    private static int months(Taken extension) {
        Integer months = extension.entry().months();
        return months == null ? 0 : months;
    }

    /** Whether he was admitted as probationary, with all approvals. */
    public boolean admitted() {
        return taken.stream().anyMatch(step -> does(step, Effect.ADMIT));
    }

    /** Whether he became a full member. */
    public boolean confirmed() {
        return taken.stream().anyMatch(step -> does(step, Effect.CONFIRM));
    }

    /** What he is called by how far he has come 身份. */
    public String rank() {
        return rules.steps().stream().filter(this::belongs).filter(step -> done(step.code()).isPresent() && !waitsFor(step))
                .flatMap(step -> Stream.ofNullable(step.rank())).reduce((earlier, later) -> later).orElse("入党申请人");
    }

    /** Whether something that goes alongside it is not done yet. */
    private boolean waitsFor(DevelopmentStep step) {
        return rules.steps().stream().filter(other -> step.code().equals(other.alongside())).filter(this::belongs)
                .anyMatch(other -> done(other.code()).isEmpty());
    }

    /** The day of the assembly that admitted him 入党日期. */
    Optional<LocalDate> joinedOn() {
        return done(rules.on(today).probation().from()).map(Taken::on);
    }

    /** The steps that couldn't have been taken without this one. */
    List<DevelopmentStep> restingOn(Taken step) {
        Progress without = new Progress(rules, taken.stream().filter(other -> other.number() != step.number()).toList(), today, over);
        return without.taken.stream().filter(other -> without.lacks(other) > lacks(other))
                .flatMap(other -> rules.step(other.step()).stream()).distinct().toList();
    }

    private long lacks(Taken step) {
        return rules.step(step.step()).map(known -> missing(known, step.on()).size()).orElse(0);
    }

    /** What a step is called by the rule set of its day. */
    String name(String step) {
        return rules.step(step).map(this::worded).map(DevelopmentStep::name).orElse(step);
    }
}
