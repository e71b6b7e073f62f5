package zhibu.standards;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How people become members 发展党员: the stages and steps, and the rule sets by the day from which they are in force. */
public record DevelopmentRules(List<Stage> stages, List<DevelopmentStep> steps, List<DevelopmentRuleSet> ruleSets) {

    /** @throws IllegalArgumentException if a rule speaks of a step or stage that is not there */
    public DevelopmentRules {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        ruleSets = ruleSets.stream().sorted(Comparator.comparing(DevelopmentRuleSet::from)).toList();
        requireKnown(stages.stream().map(Stage::code).collect(toSet()), steps.stream().map(DevelopmentStep::stage), "阶段");
        requireKnown(steps.stream().map(DevelopmentStep::code).collect(toSet()), ruleSets.stream().flatMap(DevelopmentRules::named), "环节");
        requireKnown(ruleSets.stream().map(DevelopmentRuleSet::code).collect(toSet()),
                steps.stream().flatMap(step -> Stream.ofNullable(step.only())), "规则版本");
        requireKnown(steps.stream().map(DevelopmentStep::code).collect(toSet()),
                steps.stream().flatMap(step -> Stream.of(step.until(), step.alongside()).filter(Objects::nonNull)), "环节");
    }

    private static void requireKnown(Set<String> known, Stream<String> named, String what) {
        named.filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("没有这个%s：%s".formatted(what, code));
        });
    }

    private static Stream<String> named(DevelopmentRuleSet set) {
        return Stream.of(set.changes().stream().map(DevelopmentRuleSet.Change::step),
                set.people().stream().map(DevelopmentRuleSet.People::step),
                set.order().stream().flatMap(rule -> Stream.concat(Stream.of(rule.step()), rule.after().stream())),
                set.waits().stream().flatMap(rule -> Stream.of(rule.step(), rule.from())),
                set.deadlines().stream().flatMap(rule -> Stream.of(rule.step(), rule.from())),
                set.rounds().stream().flatMap(rule -> Stream.of(rule.step(), rule.from(), rule.until())),
                Stream.ofNullable(set.notice()).map(DevelopmentRuleSet.Notice::step),
                Stream.of(set.probation().from(), set.probation().until()),
                set.probation().extension().again().stream()).flatMap(codes -> codes);
    }

    /** The rules this release ships. */
    public static DevelopmentRules shipped() {
        return new ShippedDocuments().development();
    }

    /** The rule set in force on a day; the oldest for a day before all of them. */
    public DevelopmentRuleSet on(LocalDate day) {
        return ruleSets.stream().filter(set -> !set.from().isAfter(day)).reduce((earlier, later) -> later).orElse(ruleSets.get(0));
    }

    public Optional<DevelopmentStep> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The steps of a stage, in their order. */
    public List<DevelopmentStep> of(Stage stage) {
        return steps.stream().filter(step -> step.stage().equals(stage.code())).toList();
    }

    /** A stage 阶段, of which there are five. */
    public record Stage(String code, String name) {
    }
}
