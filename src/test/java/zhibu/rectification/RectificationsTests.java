package zhibu.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.RuleViolation;

/** On 20 November 2026 problems of 临江支部 are raised, which 李文静 keeps. */
@ZhibuTest
@Transactional
class RectificationsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final LocalDate FOUND = LocalDate.parse("2026-11-02");
    private static final LocalDate DEADLINE = LocalDate.parse("2026-11-30");
    private static final String WHAT = "学习记录不完整";

    @Autowired Rectifications rectifications;
    @Autowired Raising raising;
    @Autowired Mending mending;
    @Autowired Deciding deciding;
    @Autowired ProblemReminders reminders;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader gongwei;
    private Reader caizheng;
    private Reader secretary;
    private BranchId branch;

    @BeforeEach
    void gather() {
        gongwei = reader("gongwei");
        caizheng = reader("caizheng");
        secretary = reader("liwenjing");
        branch = secretary.keeps().branches().iterator().next();
    }

    @Test
    void aProblemGoesFromFindingToTheEndOfTheListAndBack() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);
        assertThat(card(problem)).returns(true, ProblemCard::fromAbove).returns("", ProblemCard::owner).returns(ProblemState.OPEN, ProblemCard::state);

        mending.plan(branch, problem, "逐条补齐", member("赵启明"), 1, secretary);
        RecordFacts record = mending.records(branch, problem, secretary).get(0);
        mending.prove(branch, problem, record.record(), "已补", 2, secretary);
        mending.report(branch, problem, "", 3, secretary);
        assertThat(card(problem)).returns("赵启明", ProblemCard::owner).returns(ProblemState.REPORTED, ProblemCard::state);
        deciding.giveBack(branch, problem, "还差两条", 4, caizheng);
        mending.report(branch, problem, "补齐了", 5, secretary);
        deciding.close(branch, problem, "已核实", LocalDate.parse("2027-02-20"), 6, caizheng);
        assertThat(card(problem)).returns(TODAY, ProblemCard::closedOn).returns(LocalDate.parse("2027-02-20"), ProblemCard::recheckOn);
        deciding.recheck(branch, problem, "没有反弹", null, 7, gongwei);
        assertThat(card(problem).recheckOn()).isNull();
        deciding.reopen(branch, problem, "又有两次没有记录", LocalDate.parse("2026-12-20"), 8, gongwei);

        ProblemSheet sheet = rectifications.problem(branch, problem, gongwei);
        assertThat(sheet.card()).returns(ProblemState.REOPENED, ProblemCard::state).returns(9, ProblemCard::revision).returns(null, ProblemCard::closedOn)
                .satisfies(card -> assertThat(card.remedy().deadline()).isEqualTo("2026-12-20"));
        assertThat(sheet.steps()).extracting(Step::kind).containsExactly(StepKind.RAISED, StepKind.PLANNED, StepKind.PROVED, StepKind.REPORTED,
                StepKind.RETURNED, StepKind.REPORTED, StepKind.CLOSED, StepKind.RECHECKED, StepKind.REOPENED);
        assertThat(facts(problem).course()).satisfies(course -> assertThat(course.on(TODAY)).hasValue(sheet.card().state()))
                .satisfies(course -> assertThat(course.deadlineOn(TODAY)).hasValue(sheet.card().remedy().deadline()));
        assertThat(database.sql("select count(*) from audit_entry where subject = ?").param("problem/" + problem).query(Long.class).single())
                .as("every step has its line in the trail").isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource(names = {"INSPECTION", "ACCEPTANCE", "REVIEW", "PATROL", "NOTICE", "CONTACT"})
    void whatWasFoundAboveIsClosedAboveWhoeverWroteItDown(ProblemSource source) {
        ProblemId problem = reported(source, "赵启明");

        assertThatThrownBy(() -> deciding.close(branch, problem, "", null, 3, secretary)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> deciding.extend(branch, problem, "来不及", DEADLINE.plusDays(9), 3, secretary)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> deciding.close(branch, problem, "", null, 3, reader("lingdao"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> deciding.close(branch, problem, "", null, 3, reader("fagai"))).isInstanceOf(NotFound.class);
        deciding.close(branch, problem, "", null, 3, gongwei);
        assertThat(card(problem).state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void nobodyClosesWhatHeReportedOrAnswersFor() {
        ProblemId problem = reported(ProblemSource.SELF_CHECK, "赵启明");
        ProblemId own = reported(ProblemSource.LIFE_MEETING, Cast.LI_WENJING);

        assertRefused(() -> deciding.close(branch, problem, "", null, 3, secretary), "", "是您报的完成，不能自己销号，请由别人核实后销号");
        assertRefused(() -> deciding.close(branch, own, "", null, 3, secretary), "", "您是这个问题的责任人，不能自己销号，请由别人核实后销号");
        assertRefused(() -> deciding.giveBack(branch, own, "不行", 3, secretary), "", "您是这个问题的责任人，要由别人来办");
        deciding.close(branch, problem, "", null, 3, caizheng);
        assertThat(card(problem).state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void aSecretaryClosesWhatTheBranchFoundAndAnotherReported() {
        ProblemId problem = raise(ProblemSource.SELF_CHECK, secretary);
        mending.plan(branch, problem, "逐条补齐", member("赵启明"), 1, secretary);
        Reader another = new Reader(gongwei.account(), "党务干部", secretary.roles(), secretary.reads(), secretary.keeps());

        mending.report(branch, problem, "补齐了", 2, another);
        deciding.close(branch, problem, "", null, 3, secretary);

        assertThat(card(problem).state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void whoWroteToAnEarlierStateIsToldSo() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);
        mending.plan(branch, problem, "逐条补齐", member("赵启明"), 1, secretary);

        assertThatThrownBy(() -> mending.plan(branch, problem, "另一种", member("孙雅琴"), 1, secretary)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> deciding.extend(branch, problem, "来不及", DEADLINE.plusDays(9), 1, gongwei)).isInstanceOf(Conflict.class);
        assertThat(card(problem).remedy().measure()).isEqualTo("逐条补齐");
    }

    @Test
    void theDeadlineMovesOnlyWithAReasonAndLater() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);

        assertRefused(() -> deciding.extend(branch, problem, "来不及", DEADLINE, 1, caizheng), "day", "新的时限要晚于现在的时限2026年11月30日");
        deciding.extend(branch, problem, "来不及", DEADLINE.plusDays(1), 1, caizheng);

        assertThat(card(problem).remedy().deadline()).isEqualTo("2026-12-01");
        assertThat(facts(problem).course().deadlineOn(TODAY.minusDays(1))).as("nobody had raised it").isEmpty();
        assertThat(rectifications.problem(branch, problem, secretary).steps()).extracting(Step::until).containsExactly(DEADLINE, DEADLINE.plusDays(1));
    }

    @Test
    void theSameAgainAfterItWasClosedIsMarked() {
        ProblemId first = reported(ProblemSource.INSPECTION, "赵启明");
        assertThat(card(first).repeats()).isNull();
        ProblemId open = raise("又一次", "D3", "", ProblemSource.INSPECTION, gongwei);
        assertThat(card(open).repeats()).as("the first is not closed yet").isNull();
        deciding.close(branch, first, "", null, 3, gongwei);

        assertThat(card(raise("再一次", "D3", "", ProblemSource.NOTICE, gongwei)).repeats()).isEqualTo(first);
        assertThat(card(raise("再一次", "D3", "attendance.rate", ProblemSource.PATROL, gongwei)).repeats()).isEqualTo(first);
        assertThat(card(raise("别的", "D1", "", ProblemSource.PATROL, gongwei)).repeats()).isNull();
        assertThat(card(raise("没有标准", "", "", ProblemSource.PATROL, gongwei)).repeats()).isNull();
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnce() {
        RaisedProblem wrong = new RaisedProblem(new Discovery(ProblemSource.SELF_CHECK, null, WHAT, TODAY.plusDays(1), "本支部"),
                Ground.of("Z9"), new Remedy("", member(Cast.GU_HUAIYUAN), TODAY));

        assertThatThrownBy(() -> raising.raise(branch, wrong, secretary)).isInstanceOfSatisfying(RuleViolation.class, violation ->
                assertThat(violation.problems()).extracting(RuleViolation.Problem::sentence).containsExactly("发现日期不能晚于今天",
                        "查摆的问题，请选择维度", "整改时限不能早于发现日期2026年11月21日", "整改措施和责任人要一起写明，或者都先不写", "责任人要从临江支部现有的党员中选",
                        "没有这条标准"));
        raise(ProblemSource.INSPECTION, gongwei);
        assertRefused(() -> raise(ProblemSource.INSPECTION, gongwei), "what", "临江支部已经有这个问题");
    }

    @Test
    void anOwnerFromAnotherBranchIsRefused() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);

        assertRefused(() -> mending.plan(branch, problem, "补", member(Cast.GU_HUAIYUAN), 1, secretary), "owner", "责任人要从本支部现有的党员中选");
        assertRefused(() -> mending.report(branch, problem, "补齐了", 1, secretary), "", "还没有明确措施和责任人，请先明确");
        mending.plan(branch, problem, "补", member("赵启明"), 1, secretary);
        assertRefused(() -> mending.report(branch, problem, "", 2, secretary), "note", "没有关联任何记录，请写一句整改情况");
        assertThatThrownBy(() -> mending.report(branch, problem, "替他报", 2, caizheng)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aUnitRaisesTheSameOfSeveralOfItsBranchesAndOfNobodyElses() {
        List<BranchId> own = raising.branches(caizheng).stream().map(card -> card.id()).toList();
        RaisedProblem problem = told(WHAT, "", "", ProblemSource.INSPECTION);

        assertThat(raising.raise(own, problem, caizheng)).hasSize(own.size()).hasSizeGreaterThan(1);
        BranchId others = reader("zhoumingyuan").keeps().branches().iterator().next();
        assertThatThrownBy(() -> raising.raise(others, problem, caizheng)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> raising.raise(branch, problem, reader("lingdao"))).isInstanceOf(Forbidden.class);
        assertThat(raising.raise(branch, told("活动室没有桌椅", "", "", ProblemSource.CONTACT), reader("lingdao"))).as("his contact point").isNotNull();
    }

    @Test
    void aProofIsTakenBackAndStaysToBeSeen() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);
        RecordFacts record = mending.records(branch, problem, secretary).get(0);
        mending.prove(branch, problem, record.record(), "", 1, secretary);
        assertRefused(() -> mending.prove(branch, problem, record.record(), "", 2, secretary), "record", "这条记录已经关联过了");
        long proof = rectifications.problem(branch, problem, secretary).proofs().get(0).number();

        mending.unprove(branch, problem, proof, "选错了", 2, secretary);

        ProblemSheet sheet = rectifications.problem(branch, problem, secretary);
        assertThat(sheet.proofs()).isEmpty();
        assertThat(sheet.steps()).extracting(Step::voidReason).contains("选错了");
    }

    @Test
    void aDeadlineIsRememberedOnceAndWaitingIsSaidAbove() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);
        LocalDate first = DEADLINE.minusDays(ProblemReminders.DAYS_AHEAD);

        assertThat(reminded(first.minusDays(1), problem)).isEmpty();
        assertThat(reminded(first, problem)).singleElement().satisfies(reminder -> assertThat(reminder.overdue()).isFalse());
        assertThat(reminded(DEADLINE.plusDays(1), problem)).singleElement().returns(true, Reminder::overdue)
                .returns("问题整改：" + WHAT, Reminder::sentence).returns("问题整改逾期", Reminder::discreet);
        mending.plan(branch, problem, "补", member("赵启明"), 1, secretary);
        mending.report(branch, problem, "补齐了", 2, secretary);
        assertThat(reminded(DEADLINE.plusDays(1), problem)).isEmpty();
        assertThat(above(caizheng)).contains("报完成，等您销号");
        assertThat(above(gongwei)).as("the unit has a committee of its own").doesNotContain("等您销号");
    }

    @Test
    void whatWasVoidedCountsForNothing() {
        ProblemId problem = raise(ProblemSource.INSPECTION, gongwei);
        assertThatThrownBy(() -> deciding.voidProblem(branch, problem, "写错了", 1, secretary)).isInstanceOf(Forbidden.class);

        deciding.voidProblem(branch, problem, "写错了", 1, gongwei);

        assertThat(rectifications.problem(branch, problem, secretary).card().voidReason()).isEqualTo("写错了");
        assertThat(rectifications.all(ProblemQuery.of(branch), gongwei)).extracting(ProblemCard::id).doesNotContain(problem);
        assertThat(rectifications.facts(Set.of(branch), new AssessmentYear(2026))).extracting(ProblemFacts::problem).doesNotContain(problem);
        assertRefused(() -> mending.report(branch, problem, "补齐了", 2, secretary), "", "这个问题已作废");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what = 'x'", "found_on = found_on - 1", "branch_id = 1", "from_above = false", "deadline = deadline + 1"})
    void theTableKeepsWhatWasFoundAndLetsNothingPassUncounted(String change) {
        raise(ProblemSource.INSPECTION, gongwei);

        assertThatThrownBy(() -> database.sql("update problem set " + change).update()).hasMessageContaining("stays as it was found");
    }

    private List<Reminder> reminded(LocalDate day, ProblemId problem) {
        return reminders.reminders(Set.of(branch), day, secretary).stream().filter(one -> one.href().endsWith("/problems/" + problem)).toList();
    }

    private String above(Reader reader) {
        return String.join(" ", reminders.reminders(Set.of(), TODAY, reader).stream().map(Reminder::sentence).toList());
    }

    private ProblemId reported(ProblemSource source, String owner) {
        ProblemId problem = raise(source, secretary);
        mending.plan(branch, problem, "逐条补齐", member(owner), 1, secretary);
        mending.report(branch, problem, "补齐了", 2, secretary);
        return problem;
    }

    private ProblemId raise(ProblemSource source, Reader reader) {
        return raise(WHAT, "D3", "", source, reader);
    }

    private ProblemId raise(String what, String standard, String rule, ProblemSource source, Reader reader) {
        return raising.raise(branch, told(what, standard, rule, source), reader);
    }

    private static RaisedProblem told(String what, String standard, String rule, ProblemSource source) {
        return new RaisedProblem(new Discovery(source, Dimension.PARTY_BUILDING, what, FOUND, "检查组"), new Ground(standard, rule, ""),
                Remedy.until(DEADLINE));
    }

    private ProblemCard card(ProblemId problem) {
        return rectifications.problem(branch, problem, gongwei).card();
    }

    private ProblemFacts facts(ProblemId problem) {
        return rectifications.facts(Set.of(branch), new AssessmentYear(2026)).stream().filter(one -> one.problem().equals(problem)).findFirst()
                .orElseThrow();
    }

    private MemberId member(String name) {
        return new MemberId(database.sql("select id from member where name = ?").param(name).query(Long.class).single());
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    private static void assertRefused(ThrowingCallable deed, String field, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, violation ->
                assertThat(violation.problems()).containsExactly(new RuleViolation.Problem(field, sentence)));
    }
}
