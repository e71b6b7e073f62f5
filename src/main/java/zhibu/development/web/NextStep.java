package zhibu.development.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.development.Authority;
import zhibu.development.CandidacyView;
import zhibu.development.Progress;
import zhibu.members.MemberCard;
import zhibu.shared.Reader;
import zhibu.shared.web.Option;
import zhibu.standards.DevelopmentRuleSet;
import zhibu.standards.DevelopmentRuleSet.People;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.DevelopmentStep.Effect;
import zhibu.standards.Source;
import zhibu.standards.WorkCalendar;

/**
 * The form of one step, with what the rules of today say about it.
 *
 * @param step as the rule set in force today words it
 * @param members the branch's full members
 */
record NextStep(DevelopmentStep step, CandidacyView view, List<MemberCard> members, WorkCalendar calendar, Reader reader) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** Something the rules say, and where. */
    record Hint(String sentence, Source source) {
    }

    private Authority authority() {
        return view.authority();
    }

    private Progress progress() {
        return view.progress();
    }

    private DevelopmentRuleSet rules() {
        return progress().rules().on(progress().today());
    }

    public String title() {
        return StepLine.mark(step.number()) + authority().name(step);
    }

    public String actor() {
        return authority().name(step.actor());
    }

    /** What the rules say of its day. */
    public List<Hint> hints() {
        return Stream.of(waiting(), probation(), deadline(), publicity(), order()).flatMap(Optional::stream).toList();
    }

    private Optional<Hint> waiting() {
        return rules().waitOf(step.code()).flatMap(wait -> progress().earliest(step.code(), today()).map(earliest ->
                new Hint("最早可在%s（%s满 %d 个月）。".formatted(DAY.format(earliest), wait.called(), wait.months()), wait.source())));
    }

    private Optional<Hint> probation() {
        return progress().probationEnds().filter(end -> step.code().equals(rules().probation().until()))
                .map(end -> new Hint("预备期到%s届满，届满以后及时讨论。".formatted(DAY.format(end)), rules().probation().source()));
    }

    private Optional<Hint> deadline() {
        return rules().deadline(step.code()).flatMap(deadline -> progress().done(deadline.from()).map(begun -> new Hint(
                "应在%s以前%s。".formatted(DAY.format(deadline.lastDay(begun.on())), note(deadline.note())), deadline.source())));
    }

    private Optional<Hint> publicity() {
        return rules().notice(step.code()).map(notice -> {
            WorkCalendar.Reckoned earliest = notice.earliestEnd(today(), calendar);
            return new Hint("公示不少于 %d 个工作日；今天开始的公示，最早到%s为止%s。".formatted(notice.workingDays(), DAY.format(earliest.day()),
                    earliest.provisional() ? "（暂算，放假安排未登记）" : ""), notice.source());
        });
    }

    private Optional<Hint> order() {
        return rules().order(step.code()).map(order -> new Hint("这一环节的依据：", order.source()));
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : "（" + note + "）";
    }

    public boolean notice() {
        return rules().notice(step.code()).isPresent();
    }

    public boolean extendable() {
        return step.may(Effect.EXTEND);
    }

    /** Whether the conclusion is to be written down. */
    public boolean concludes() {
        return step.again() || !step.outcomes().isEmpty();
    }

    /** Whether the paper's number is to be given, because somebody above the branch decided. */
    public boolean papered() {
        return step.actor().aboveTheBranch();
    }

    public boolean paperNeeded() {
        return papered() && authority().branch().keptBy(reader);
    }

    public List<Option> outcomes() {
        return step.outcomes().stream().map(outcome -> new Option(outcome.code(), outcome.name())).toList();
    }

    public @Nullable People people() {
        return rules().people(step.code()).orElse(null);
    }

    public List<Integer> places() {
        return rules().people(step.code()).map(rule -> IntStream.range(0, rule.most()).boxed().toList()).orElse(List.of());
    }

    public List<Option> choices() {
        return Stream.concat(Stream.of(new Option("", "请选择")),
                members.stream().map(member -> new Option(member.id().toString(), member.name()))).toList();
    }

    /** The day it shows: today. */
    LocalDate today() {
        return progress().today();
    }
}
