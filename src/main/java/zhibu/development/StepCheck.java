package zhibu.development;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.DevelopmentRuleSet;
import zhibu.standards.DevelopmentRuleSet.Extension;
import zhibu.standards.DevelopmentRuleSet.Notice;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.DevelopmentStep.Effect;
import zhibu.standards.DevelopmentStep.Outcome;
import zhibu.standards.Source;
import zhibu.standards.WorkCalendar;

/**
 * What can't be when a step is written down: the wrong order, a day too early, conclusions or people missing. What is merely late is
 * never refused. Every sentence names the article of the rule set in force on the step's day.
 */
final class StepCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Progress progress;
    private final StepEntry entry;
    private final DevelopmentStep step;
    private final DevelopmentRuleSet rules;
    private final List<Problem> problems = new ArrayList<>();

    StepCheck(Progress progress, StepEntry entry, DevelopmentStep step) {
        this.progress = progress;
        this.entry = entry;
        this.rules = progress.rules().on(entry.on());
        this.step = rules.worded(step);
    }

    /**
     * Looks at everything.
     *
     * @param members the branch's members, of whom some may be named
     * @param paper whether the number of a paper is needed
     * @throws RuleViolation naming all that can't be
     */
    void require(List<MemberFacts> members, WorkCalendar calendar, boolean paper) {
        requireOpen();
        requireOrder();
        requirePatience();
        rules.notice(step.code()).ifPresent(notice -> requireNotice(notice, calendar));
        requireConclusion();
        requirePeople(members);
        refuseIf(paper && entry.document().isEmpty(), "document", "上级的决定由支部代记，请写明文号，没有文号的写明文件名称和日期");
        requireMonths();
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    private void requireOpen() {
        refuseIf(entry.on().isAfter(progress.today()), "on", "日期不能晚于今天");
        refuseIf(progress.over(), "", "已经终止，不能再记环节");
        refuseIf(!progress.belongs(step), "", "按办理当时的《细则》，没有“%s”这一环节".formatted(step.name()));
        if (!step.again()) {
            progress.done(step.code()).ifPresent(done -> refuse("", "%s已在%s记过，记错的请先作废".formatted(step.name(), DAY.format(done.on()))));
        } else if (progress.taken().stream().anyMatch(taken -> taken.step().equals(step.code()) && taken.on().equals(entry.on()))) {
            refuse("on", "这一天已经记过%s".formatted(step.name()));
        }
    }

    private void requireOrder() {
        List<DevelopmentStep> missing = progress.missing(step, entry.on());
        Source source = rules.order(step.code()).map(DevelopmentRuleSet.Order::source).orElse(rules.source());
        refuseIf(!missing.isEmpty(), "", "%s要在%s之后，后者还没有完成（%s）".formatted(step.name(),
                missing.stream().map(DevelopmentStep::name).collect(joining("、")), source.article()));
        progress.before(step, entry.on()).forEach(before -> progress.done(before.code()).filter(done -> begun().isBefore(done.on()))
                .ifPresent(done -> refuse("on", "%s不能早于%s（%s）（%s）".formatted(step.name(), progress.worded(before).name(),
                        DAY.format(done.on()), source.article()))));
    }

    /** A public notice begins after what comes before it; everything else is of one day. */
    private LocalDate begun() {
        return Optional.ofNullable(entry.begunOn()).orElse(entry.on());
    }

    private void requirePatience() {
        rules.waitOf(step.code()).ifPresent(wait -> progress.earliest(step.code(), entry.on()).filter(entry.on()::isBefore)
                .ifPresent(earliest -> refuse("on", "%s须满 %d 个月，%s最早在%s（%s）".formatted(wait.called(), wait.months(), step.name(),
                        DAY.format(earliest), wait.source().article()))));
        if (step.code().equals(rules.probation().until())) {
            progress.probationEnds().filter(entry.on()::isBefore).ifPresent(end -> refuse("on", "预备期到%s届满，届满以后才能讨论转正（%s）"
                    .formatted(DAY.format(end), rules.probation().source().article())));
        }
    }

    private void requireNotice(Notice notice, WorkCalendar calendar) {
        LocalDate begun = entry.begunOn();
        if (begun == null) {
            refuse("begunOn", "请填写公示开始日期");
            return;
        }
        WorkCalendar.Reckoned earliest = notice.earliestEnd(begun, calendar);
        refuseIf(entry.on().isBefore(earliest.day()), "on", "%s开始的公示，满 %d 个工作日的最后一天是%s%s，结束日期不能更早（%s）".formatted(
                DAY.format(begun), notice.workingDays(), DAY.format(earliest.day()), earliest.provisional() ? "（暂算，当年放假安排未登记）" : "",
                notice.source().article()));
    }

    private void requireConclusion() {
        if (!step.outcomes().isEmpty()) {
            refuseIf(outcome() == null, "outcome", "请选择%s的结论".formatted(step.name()));
        }
        refuseIf(entry.conclusion().isEmpty() && (step.again() || !step.outcomes().isEmpty()), "conclusion",
                step.again() ? "请写实：考察到的情况和不足" : "请写明结论，照会议记录或文件抄录");
    }

    private @Nullable Outcome outcome() {
        return step.outcome(entry.outcome()).orElse(null);
    }

    private void requirePeople(List<MemberFacts> members) {
        rules.people(step.code()).ifPresent(rule -> {
            int named = entry.people().size();
            String count = rule.least() == rule.most() ? Integer.toString(rule.most()) : rule.least() + " 至 " + rule.most();
            refuseIf(named < rule.least() || named > rule.most(), "people", "%s应为 %s 名正式党员（%s）".formatted(rule.called(), count,
                    rule.source().article()));
            String others = entry.people().stream().filter(member -> !isFull(member, members)).map(member -> name(member, members))
                    .collect(joining("、"));
            refuseIf(!others.isEmpty(), "people", "%s在%s不是本支部正式党员，不能作%s（%s）".formatted(others, DAY.format(entry.on()),
                    rule.called(), rule.source().article()));
        });
    }

    private boolean isFull(MemberId member, List<MemberFacts> members) {
        return members.stream().anyMatch(one -> one.member().equals(member) && one.belongsOn(entry.on()) && one.isFullOn(entry.on()));
    }

    private static String name(MemberId member, List<MemberFacts> members) {
        return members.stream().filter(one -> one.member().equals(member)).map(MemberFacts::name).findFirst().orElse("所选的人");
    }

    private void requireMonths() {
        Outcome outcome = outcome();
        if (outcome == null || outcome.effect() != Effect.EXTEND) {
            return;
        }
        Extension rule = rules.probation().extension();
        Integer months = entry.months();
        refuseIf(progress.extensions().count() >= rule.times(), "outcome", "预备期只能延长 %d 次，已经延长过（%s）".formatted(rule.times(),
                rule.source().article()));
        refuseIf(months == null || months < rule.least() || months > rule.most(), "months", "延长预备期不少于 %d 个月、不超过 %d 个月（%s）"
                .formatted(rule.least(), rule.most(), rule.source().article()));
    }

    private void refuseIf(boolean wrong, String field, String sentence) {
        if (wrong) {
            refuse(field, sentence);
        }
    }

    private void refuse(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }
}
