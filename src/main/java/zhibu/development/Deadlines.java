package zhibu.development;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhibu.standards.DevelopmentRuleSet;
import zhibu.standards.DevelopmentRuleSet.Deadline;
import zhibu.standards.DevelopmentRuleSet.Probation;
import zhibu.standards.DevelopmentRuleSet.Round;

/** By when what is to be done 时限: kept or missed by the steps that were taken, still running for those that were not. */
public record Deadlines(Progress progress) {

    /** By when a step that was taken had to be, and by which article; none where there was no deadline. */
    public Optional<Due> of(Taken step) {
        return progress.ruleSet(step).deadline(step.step())
                .flatMap(rule -> progress.latest(rule.from(), earlier -> earlier.number() < step.number()).map(begun -> due(rule, begun)));
    }

    private Due due(Deadline rule, Taken begun) {
        return new Due(rule.step(), progress.name(rule.step()), rule.lastDay(begun.on()), rule.source());
    }

    /** What is still to be done by some day, the earliest first. */
    public List<Due> running() {
        return progress.over() ? List.of() : Stream.of(deadlines(), rounds(), confirmation().stream()).flatMap(dues -> dues)
                .sorted(Comparator.comparing(Due::lastDay)).toList();
    }

    private Stream<Due> deadlines() {
        return ruleSet().deadlines().stream().filter(rule -> progress.done(rule.step()).isEmpty())
                .flatMap(rule -> progress.done(rule.from()).map(begun -> due(rule, begun)).stream());
    }

    /** What was missed longer ago can't be made good any more; {@link #halves} still tells of it. */
    private Stream<Due> rounds() {
        return ruleSet().rounds().stream().filter(round -> progress.done(round.until()).isEmpty())
                .flatMap(round -> lastTwo(halves(round)).filter(half -> !half.noted()).map(half -> due(round, half)));
    }

    private static Stream<Half> lastTwo(List<Half> halves) {
        return halves.stream().skip(Math.max(0, halves.size() - 2L));
    }

    private static Due due(Round round, Half half) {
        return new Due(round.step(), "第%d次半年考察".formatted(half.number()), half.last(), round.source());
    }

    private DevelopmentRuleSet ruleSet() {
        return progress.rules().on(progress.today());
    }

    /** Once probation ends the branch is to deliberate without delay. */
    private Optional<Due> confirmation() {
        Probation probation = ruleSet().probation();
        return progress.probationEnds().filter(end -> progress.admitted() && progress.done(probation.until()).isEmpty())
                .map(end -> new Due(probation.until(), "预备期满，及时讨论转正", end, probation.source()));
    }

    /** The half years in which he is to be looked at, up to the one that runs today or in which it was over. */
    public List<Half> halves() {
        return ruleSet().rounds().stream().flatMap(round -> halves(round).stream()).toList();
    }

    private List<Half> halves(Round round) {
        LocalDate until = progress.done(round.until()).map(Taken::on).orElse(progress.today());
        return progress.done(round.from()).map(begun -> halves(round, begun.on(), until)).orElse(List.of());
    }

    private List<Half> halves(Round round, LocalDate begun, LocalDate until) {
        boolean closed = progress.done(round.until()).isPresent();
        return Stream.iterate(1, number -> !begun.plusMonths((long) round.months() * (closed ? number : number - 1)).isAfter(until),
                        number -> number + 1)
                .map(number -> half(round, begun, number)).toList();
    }

    private Half half(Round round, LocalDate begun, int number) {
        LocalDate after = begun.plusMonths((long) round.months() * (number - 1));
        LocalDate last = begun.plusMonths((long) round.months() * number);
        return new Half(number, after, last, progress.taken().stream().anyMatch(step -> step.step().equals(round.step())
                && (step.on().isAfter(after) || number == 1 && step.on().equals(after)) && !step.on().isAfter(last)));
    }
}
