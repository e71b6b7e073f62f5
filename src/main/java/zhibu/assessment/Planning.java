package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.plans.PlanFacts;
import zhibu.plans.Rate;
import zhibu.shared.Days;
import zhibu.shared.Period;
import zhibu.tasks.TaskFacts;

/**
 * 制定计划与任务台账: a plan that a meeting approved early in the year, with its schedule; somebody answers for each task; by the year's
 * end what was planned is done.
 *
 * <p>Source: published rating tables and the trial of Beijing's 一表; days and rates are defaults of the edition.
 */
final class Planning {

    private static final String LOW = "task.completion-rate";
    private static final String VERY_LOW = "task.completion-floor";

    private Planning() {
    }

    static Map<String, Rule> rules() {
        return Map.of("plan.missing", Planning::unapproved, "plan.schedule-missing", Planning::unscheduled, "task.unowned",
                Planning::unowned,
                "task.completion-low", Planning::low, "task.completion-very-low", Planning::veryLow, "assignment.overdue",
                Planning::overdue);
    }

    /** No plan that a meeting had approved by its day. */
    static Judgement unapproved(BranchYear facts) {
        PlanFacts plan = plan(facts);
        LocalDate due = facts.yardstick().due("plan");
        boolean there = plan != null && plan.approvedBy(due.isBefore(facts.asOf()) ? due : facts.asOf());
        return byDay(facts, there, "经会议审议的年度计划").shownBy(plan == null || plan.approval() == null ? List.of() : List.of(new Evidence(
                "审议计划的会议", plan.approval().href().replace("/branches/" + plan.branch(), ""))));
    }

    private static @Nullable PlanFacts plan(BranchYear facts) {
        return facts.known().planBy(facts.asOf());
    }

    private static Judgement byDay(BranchYear facts, boolean there, String what) {
        LocalDate due = facts.yardstick().due("plan");
        if (!facts.livedTo(due)) {
            return Judgement.notApplicable("支部在%s前没有存续".formatted(Days.written(due)));
        }
        boolean late = due.isBefore(facts.asOf());
        String sentence = "应在%s前有%s，%s".formatted(Days.written(due), what, there ? "已有" : "未见");
        return (there || late ? Judgement.either(!there, sentence) : Judgement.pending(sentence)).mendedBy("当时已有的，补登并关联会议记录")
                .owing(there || late ? List.of() : List.of(new Owed(place(facts), "应有" + what,
                        new Period("年初", facts.yardstick().year().firstDay(), due), Duty.State.DUE, 1)));
    }

    private static Place place(BranchYear facts) {
        return new Place("/plan/" + facts.yardstick().year());
    }

    /** A plan without any item is no schedule 安排表; its months are those of its items. */
    static Judgement unscheduled(BranchYear facts) {
        PlanFacts plan = plan(facts);
        return byDay(facts, plan != null && !plan.items().isEmpty(), "学习活动年度安排表");
    }

    /** Items of the plan, and tasks from above, that nobody was named to answer for in time. */
    static Judgement unowned(BranchYear facts) {
        List<TaskFacts> tasks = tasks(facts).filter(task -> task.assignedOn().plusDays(facts.count("task.owner-days"))
                .isBefore(facts.asOf())).toList();
        @Nullable PlanFacts plan = facts.yardstick().due("plan").isBefore(facts.asOf()) ? plan(facts) : null;
        int all = tasks.size() + (plan == null ? 0 : plan.items().size());
        if (all == 0) {
            return Judgement.pending("尚无到期的计划项目和任务");
        }
        List<String> found = Stream.concat(plan == null ? Stream.empty() : plan.unowned().stream().map(PlanFacts.Item::title),
                tasks.stream().filter(task -> task.unownedOn(facts.asOf())).map(TaskFacts::what)).toList();
        return Judgement.counted(found.size(), "计划项目和任务 %d 项，没有责任人的 %d 项".formatted(all, found.size()))
                .shownBy(new Evidence("年度计划", place(facts).path())).mendedBy("逐项明确责任人");
    }

    private static Stream<TaskFacts> tasks(BranchYear facts) {
        return facts.known().tasks().stream().filter(task -> !task.assignedOn().isAfter(facts.asOf()))
                .sorted(Comparator.comparing(TaskFacts::deadline).thenComparing(task -> task.part().value()));
    }

    /** At the year's end less was done than asked, though not less than the lower line. */
    static Judgement low(BranchYear facts) {
        return completion(facts, rate -> below(rate, facts.number(LOW)) && !below(rate, facts.number(VERY_LOW)));
    }

    /** At the year's end less was done than even the lower line. */
    static Judgement veryLow(BranchYear facts) {
        return completion(facts, rate -> below(rate, facts.number(VERY_LOW)));
    }

    private static Judgement completion(BranchYear facts, Predicate<Rate> wanting) {
        Rate rate = rate(facts);
        if (rate.due() == 0) {
            return facts.yearOver() ? Judgement.notApplicable("没有到期的计划项目和任务") : Judgement.pending("尚无到期的计划项目和任务");
        }
        String sentence = "到期的计划项目和任务 %d 次，完成 %d 次".formatted(rate.due(), rate.done());
        return (facts.yearOver() ? Judgement.either(wanting.test(rate), sentence) : Judgement.pending(sentence + "，年末判定"))
                .shownBy(new Evidence("年度计划", place(facts).path())).mendedBy("当时已完成的，补录相应记录");
    }

    private static Rate rate(BranchYear facts) {
        PlanFacts plan = plan(facts);
        Rate planned = plan == null ? new Rate(0, 0) : plan.rate(facts.asOf());
        List<TaskFacts> due = tasks(facts).filter(task -> task.deadline().isBefore(facts.asOf())).toList();
        int done = Math.toIntExact(due.stream().filter(task -> !task.course().on(facts.asOf()).toDo()).count());
        return new Rate(planned.done() + done, planned.due() + due.size());
    }

    private static boolean below(Rate rate, BigDecimal line) {
        return line.multiply(BigDecimal.valueOf(rate.due())).compareTo(BigDecimal.valueOf(rate.done())) > 0;
    }

    /** Tasks from above that were not reported complete in time; of each its own module reminds. */
    static Judgement overdue(BranchYear facts) {
        List<TaskFacts> tasks = tasks(facts).toList();
        if (tasks.isEmpty()) {
            return Judgement.notApplicable("没有上级交办任务");
        }
        List<TaskFacts> found = tasks.stream().filter(task -> task.overdueOn(facts.asOf())).toList();
        return Judgement.counted(found.size(), "上级交办任务 %d 项，逾期未报完成的 %d 项%s".formatted(tasks.size(), found.size(), found.isEmpty() ? ""
                : "：" + String.join("、", found.stream().map(TaskFacts::what).toList()))).shownBy(new Evidence("重点任务", "/tasks"))
                .mendedBy("尽快办结并报完成");
    }
}
