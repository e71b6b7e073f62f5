package zhibu.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.RuleViolation;

/** On 20 November 2026 the working committee asks 市财政局 for something, which asks 临江支部, which 李文静 keeps. */
@ZhibuTest
@Transactional
class KeyTasksTests {

    private static final AssessmentYear YEAR = new AssessmentYear(2026);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final LocalDate DEADLINE = LocalDate.parse("2026-12-10");
    private static final String TITLE = "开展“清廉机关”专题学习";

    @Autowired KeyTasks keyTasks;
    @Autowired TaskPublishing publishing;
    @Autowired Assignments assignments;
    @Autowired Handling handling;
    @Autowired Inspections inspections;
    @Autowired TaskReminders reminders;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader gongwei;
    private Reader caizheng;
    private Reader liWenjing;
    private BranchId linjiang;
    private KeyTaskId task;

    @BeforeEach
    void publish() {
        gongwei = reader("gongwei");
        caizheng = reader("caizheng");
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
        task = publishing.publish(null, text(TITLE, DEADLINE), gongwei);
    }

    @Test
    void aTaskGoesDownLevelByLevelAndBackUp() {
        PartId units = assigned(null, "unit-" + unit(), gongwei);
        assignments.nameOwner(task, units, "赵启明", caizheng);
        PartId branchs = assigned(units, "branch-" + linjiang, caizheng);
        assignments.nameOwner(task, branchs, "孙雅琴", liWenjing);
        RecordFacts meeting = handling.records(task, branchs, liWenjing).get(0);
        handling.link(task, branchs, StepKind.PASSED_ON, meeting.record(), "", liWenjing);

        handling.report(task, branchs, "", liWenjing);
        assertThatThrownBy(() -> handling.report(task, units, "都做完了", caizheng)).hasMessage("下面还有 1 项没有办结，全部办结后才能报完成");
        handling.giveBack(task, branchs, "请补上学习心得交流的情况", caizheng);
        assertThat(part(branchs).state()).isEqualTo(PartState.RETURNED);
        handling.report(task, branchs, "已补", liWenjing);
        handling.close(task, branchs, "", caizheng);
        handling.report(task, units, "都做完了", caizheng);
        handling.close(task, units, "", gongwei);

        assertThat(part(units).state()).isEqualTo(PartState.CLOSED);
        assertThat(part(branchs)).returns(1L, part -> part.course().returns()).returns(true, Part::passedOn)
                .satisfies(part -> assertThat(part.closedOn()).hasValue(TODAY));
        assertThat(keyTasks.facts(Set.of(linjiang), YEAR)).filteredOn(facts -> facts.part().equals(branchs)).singleElement()
                .satisfies(facts -> assertThat(facts.course().closedOn(TODAY)).hasValue(TODAY))
                .satisfies(facts -> assertThat(facts.course().ownedOn()).hasValue(TODAY));
        assertThat(keyTasks.assignedTo(linjiang, YEAR, liWenjing)).extracting(AssignedTask::title).contains(TITLE);
        assertThat(database.sql("select count(*) from audit_entry where subject = ?").param("task-part/" + branchs).query(Long.class).single())
                .as("every step has its line in the trail").isEqualTo(7);
    }

    @Test
    void onlyWhoSetItClosesIt() {
        PartId units = assigned(null, "unit-" + unit(), gongwei);
        PartId branchs = assigned(units, "branch-" + linjiang, caizheng);
        assignments.nameOwner(task, branchs, "孙雅琴", liWenjing);
        handling.report(task, branchs, "做完了", liWenjing);

        assertThatThrownBy(() -> handling.close(task, branchs, "", liWenjing)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handling.close(task, branchs, "", gongwei)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handling.close(task, units, "", caizheng)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handling.close(task, units, "", gongwei)).hasMessage("还没有报完成，不能办结");
        assertThatThrownBy(() -> handling.report(task, branchs, "替他报", caizheng)).isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodySeesTheTasksOfOthers() {
        PartId units = assigned(null, "unit-" + unit(), gongwei);
        PartId branchs = assigned(units, "branch-" + linjiang, caizheng);

        assertThat(keyTasks.task(task, liWenjing).parts()).extracting(Part::id).containsExactly(branchs);
        assertThatThrownBy(() -> keyTasks.part(task, units, liWenjing)).isInstanceOf(NotFound.class);
        assertThat(keyTasks.part(task, branchs, liWenjing).above()).isEmpty();
        for (String stranger : List.of("zhoumingyuan", "fagai", "hejingyi")) {
            assertThatThrownBy(() -> keyTasks.task(task, reader(stranger))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keyTasks.part(task, branchs, reader(stranger))).isInstanceOf(NotFound.class);
            assertThat(keyTasks.year(YEAR, reader(stranger))).extracting(one -> one.task().id()).doesNotContain(task);
        }
        assertThat(keyTasks.part(task, branchs, reader("lingdao"))).as("his contact point").returns(false, PartSheet::answering)
                .returns(false, PartSheet::setting).returns(false, PartSheet::inspecting);
        assertThat(keyTasks.task(task, gongwei).parts()).hasSize(2);
    }

    @Test
    void theOwnerIsOneOfTheirOwn() {
        PartId branchs = assigned(null, "branch-" + linjiang, gongwei);

        assertRefused(() -> assignments.nameOwner(task, branchs, Cast.GU_HUAIYUAN, liWenjing), "owner",
                "“顾怀远”不是临江支部现有的党员，责任人要从本支部的党员中指定");
        assertRefused(() -> assignments.nameOwner(task, branchs, "查无此人", gongwei), "owner",
                "“查无此人”不是临江支部现有的党员，责任人要从本支部的党员中指定");
        assertThatThrownBy(() -> handling.report(task, branchs, "做完了", liWenjing)).hasMessage("还没有明确责任人，请先明确由谁负责");
        assignments.nameOwner(task, branchs, "李文静", liWenjing);
        assertRefused(() -> handling.report(task, branchs, "", liWenjing), "note", "没有关联任何记录，请写一句完成情况");
    }

    @Test
    void severalGetTheirPartsAtOnceButNotTwice() {
        List<String> both = List.of("unit-" + unit(), "branch-" + linjiang);

        assertRefused(() -> assignments.assign(task, null, new AssignmentText(both, "学一遍", DEADLINE, "李文静"), gongwei), "owner",
                "选了 2 家，责任人由各家接到任务后明确，这里请留空");
        assertThat(assignments.assign(task, null, new AssignmentText(both, "学一遍", DEADLINE, ""), gongwei)).isEqualTo(2);
        assertRefused(() -> assignments.assign(task, null, new AssignmentText(both, "学一遍", DEADLINE, ""), gongwei), "assignees",
                "市财政局、临江支部已经有这项任务，请去掉");
        assertRefused(() -> assignments.assign(task, null, new AssignmentText(List.of("unit-999999"), "学", DEADLINE, ""), gongwei), "assignees",
                "请至少选择一个单位或者支部");
    }

    @Test
    void aUnitAsksItsOwnBranchesAndNobodyElses() {
        KeyTaskId own = publishing.publish(caizheng.reads().units().iterator().next(), text("本局任务", DEADLINE), caizheng);
        BreakdownSheet sheet = assignments.sheet(own, null, caizheng);

        assertThat(sheet.choices()).isNotEmpty().allMatch(choice -> choice.branch() != null && choice.unitName().equals(Cast.FINANCE));
        assertThatThrownBy(() -> assignments.sheet(task, null, caizheng)).as("nothing of it was theirs").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.sheet(own, null, gongwei)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> publishing.publish(reader("fagai").reads().units().iterator().next(), text("越俎代庖", DEADLINE), caizheng))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.publish(null, text("支部任务", DEADLINE), liWenjing)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aBranchGivesHalfOfItToAMemberAndClosesThatItself() {
        PartId branchs = assigned(null, "branch-" + linjiang, gongwei);
        AssignmentText half = new AssignmentText(List.of(), "起草学习方案", DEADLINE, "");
        assertRefused(() -> assignments.assign(task, branchs, half, liWenjing), "owner", "请写明由谁负责");

        assignments.assign(task, branchs, new AssignmentText(List.of(), "起草学习方案", DEADLINE, "赵启明"), liWenjing);
        PartId members = newest();
        handling.close(task, members, "方案已定", liWenjing);

        assertThat(part(members).state()).isEqualTo(PartState.CLOSED);
        assertThat(keyTasks.part(task, members, gongwei).setting()).isFalse();
    }

    @Test
    void aPartIsMovedBeneathAnotherNeverInACircle() {
        PartId units = assigned(null, "unit-" + unit(), gongwei);
        PartId loose = assigned(null, "branch-" + linjiang, gongwei);

        assignments.move(task, loose, units, gongwei);

        assertThat(part(loose).parent()).isEqualTo(units);
        assertThat(keyTasks.part(task, loose, caizheng).setting()).isTrue();
        assertRefused(() -> assignments.move(task, units, loose, gongwei), "under", "不能归到它自己或者由它分解出来的任务之下，那样分解就成了循环");
        assertThatThrownBy(() -> assignments.move(task, loose, null, caizheng)).as("not up to another level").isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> assignments.withdraw(task, units, "发错了", gongwei)).hasMessageContaining("下面还有 1 项分解出来的任务");
        assignments.withdraw(task, loose, "重复", caizheng);
        assignments.withdraw(task, units, "发错了", gongwei);
        assertThat(keyTasks.assignedTo(linjiang, YEAR, liWenjing)).extracting(AssignedTask::id).doesNotContain(loose);
    }

    @Test
    void whatAnInspectionAskedWaitsForAnAnswer() {
        PartId branchs = assigned(null, "branch-" + linjiang, gongwei);
        VisitText asking = new VisitText(TODAY, VisitForm.RANDOM, List.of("听", "查"), "台账不全", "补齐台账", TODAY.plusDays(7));

        inspections.record(task, branchs, asking, caizheng);

        assertThat(part(branchs).unanswered()).hasSize(1);
        assertThat(reminders.reminders(Set.of(linjiang), TODAY, liWenjing)).extracting(Reminder::sentence).contains("答复督查要求：补齐台账");
        long visit = part(branchs).visits().get(0).number();
        assertThatThrownBy(() -> handling.answer(task, branchs, visit, "已补齐", caizheng)).isInstanceOf(Forbidden.class);
        handling.answer(task, branchs, visit, "已补齐", liWenjing);
        assertThat(part(branchs).unanswered()).isEmpty();
        assertThatThrownBy(() -> handling.answer(task, branchs, visit, "再答", liWenjing)).hasMessage("这次督查没有待答复的事项");
        assertThatThrownBy(() -> inspections.record(task, branchs, asking, liWenjing)).isInstanceOf(Forbidden.class);
        assertRefused(() -> inspections.record(task, branchs, new VisitText(TODAY.plusDays(1), VisitForm.SPECIAL, List.of(), "好", "", null),
                gongwei), "on", "督查日期不能晚于今天");
        inspections.voidVisit(task, branchs, visit, "记错了", gongwei);
        assertThat(part(branchs).visits().get(0).voidReason()).isEqualTo("记错了");
    }

    @Test
    void whoeverIsConcernedIsReminded() {
        PartId units = assigned(null, "unit-" + unit(), gongwei);
        PartId branchs = assigned(units, "branch-" + linjiang, caizheng);
        LocalDate first = DEADLINE.minusDays(TaskReminders.DAYS_AHEAD);

        assertThat(reminded(linjiang, first.minusDays(1), liWenjing)).doesNotContain("重点任务：" + TITLE);
        assertThat(reminded(linjiang, first, liWenjing)).contains("重点任务：" + TITLE);
        assertThat(reminders.reminders(Set.of(linjiang), DEADLINE.plusDays(1), liWenjing)).filteredOn(Reminder::overdue)
                .extracting(Reminder::href).contains(part(branchs).href());
        assignments.nameOwner(task, branchs, "孙雅琴", liWenjing);
        handling.report(task, branchs, "做完了", liWenjing);
        assertThat(reminded(linjiang, first, liWenjing)).doesNotContain("重点任务：" + TITLE);
        assertThat(reminders.reminders(Set.of(), first, caizheng)).filteredOn(reminder -> reminder.branch() == null)
                .extracting(Reminder::sentence).contains("“%s”有 1 项报完成，等您办结".formatted(TITLE), "重点任务：" + TITLE);
        assertThat(reminders.reminders(Set.of(), DEADLINE.plusDays(1), gongwei)).extracting(Reminder::sentence)
                .contains("“%s”有 1 项逾期未报".formatted(TITLE));
    }

    @Test
    void whatCannotBePublishedIsRefused() {
        assertRefused(() -> publishing.publish(null, text(TITLE, DEADLINE), gongwei), "title", "2026年已经发布过同名的重点任务");
        assertRefused(() -> publishing.publish(null, text("另一项", TODAY.minusDays(1)), gongwei), "deadline", "完成时限不能早于今天2026年11月20日");
        assertRefused(() -> publishing.publish(null, text("另一项", LocalDate.parse("2028-01-01")), gongwei), "deadline",
                "2026年的任务，完成时限应在当年或次年");
        assertThat(publishing.publish(null, text("另一项", TODAY), gongwei)).isNotNull();
    }

    @Test
    void whatWasWithdrawnIsAskedOfNobody() {
        PartId branchs = assigned(null, "branch-" + linjiang, gongwei);
        assertThatThrownBy(() -> publishing.withdraw(task, "不做了", liWenjing)).isInstanceOf(Forbidden.class);

        publishing.withdraw(task, "文件已废止", gongwei);

        assertThat(keyTasks.year(YEAR, gongwei)).extracting(one -> one.task().id()).doesNotContain(task);
        assertThat(keyTasks.facts(Set.of(linjiang), YEAR)).extracting(TaskFacts::part).doesNotContain(branchs);
        assertThatThrownBy(() -> handling.report(task, branchs, "做完了", liWenjing)).hasMessage("这项任务已撤回");
        assertThat(keyTasks.task(task, liWenjing).task().voidReason()).isEqualTo("文件已废止");
    }

    private List<String> reminded(BranchId branch, LocalDate today, Reader reader) {
        return reminders.reminders(Set.of(branch), today, reader).stream().map(Reminder::sentence).toList();
    }

    private PartId assigned(@Nullable PartId above, String code, Reader reader) {
        assertThat(assignments.assign(task, above, new AssignmentText(List.of(code), TITLE, DEADLINE, ""), reader)).isOne();
        return newest();
    }

    private PartId newest() {
        return new PartId(Objects.requireNonNull(database.sql("select max(id) from task_part").query(Long.class).single()));
    }

    private Part part(PartId id) {
        return keyTasks.part(task, id, gongwei).part();
    }

    private static TaskText text(String title, LocalDate deadline) {
        return new TaskText(YEAR, "学习教育", title, "人人学一遍", "工委宣传部", new SourcePaper("工作要点", "清直工委〔2026〕3号",
                LocalDate.parse("2026-02-10")), deadline);
    }

    private long unit() {
        return database.sql("select id from unit where name = ?").param(Cast.FINANCE).query(Long.class).single();
    }

    private static void assertRefused(Runnable useCase, String field, String sentence) {
        assertThatThrownBy(useCase::run).isInstanceOfSatisfying(RuleViolation.class, refusal ->
                assertThat(refusal.problems()).contains(new RuleViolation.Problem(field, sentence)));
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
