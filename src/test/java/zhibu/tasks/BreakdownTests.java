package zhibu.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/** A task due on 30 September: given to a unit, which gave it to its branch, which gave half of it to a member. */
class BreakdownTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate DEADLINE = LocalDate.parse("2026-09-30");
    private static final Assignee UNIT = new Assignee(new UnitId(1), "市财政局", true, null, "", true);
    private static final Assignee LINJIANG = new Assignee(new UnitId(1), "市财政局", true, new BranchId(11), "临江支部", true);
    private static final Assignee QINGSHAN = new Assignee(new UnitId(2), "市发展和改革局", true, new BranchId(21), "青山支部", true);

    private final Part units = part(1, null, UNIT, DEADLINE);
    private final Part branchs = part(2, units, LINJIANG, DEADLINE);
    private final Part members = part(3, branchs, LINJIANG, DEADLINE.minusDays(1));
    private final Part anothers = part(4, null, QINGSHAN, DEADLINE);
    private final Part loose = part(5, null, LINJIANG, DEADLINE);
    private final Breakdown breakdown = of(units, branchs, members, anothers, loose);

    @Test
    void aBreakdownNeverRunsInACircle() {
        String circle = "不能归到它自己或者由它分解出来的任务之下，那样分解就成了循环";

        assertRefused(units, units, circle);
        assertRefused(units, branchs, circle);
        assertRefused(units, members, circle);
        assertRefused(branchs, members, circle);
    }

    @Test
    void aPartHangsBeneathWhatItsOwnUnitOrBranchAnswersFor() {
        assertFits(loose, units);
        assertFits(loose, branchs);
        assertFits(members, units);
        assertFits(members, null);
        assertRefused(loose, anothers, "“任务5”由临江支部承担，只能归到本单位、本支部承担的任务之下");
        assertThat(breakdown.roomFor(loose)).containsExactly(units, branchs);
        assertThat(breakdown.roomFor(anothers)).isEmpty();
    }

    @Test
    void whatHangsBeneathIsDueNoLater() {
        assertRefused(loose, members, "它的时限2026年9月30日晚于上面这项的时限2026年9月29日");
        assertFits(part(6, null, LINJIANG, DEADLINE.minusDays(1)), members);
    }

    @Test
    void aNewPartIsDueBetweenTodayAndWhatIsAbove() {
        assertThatCode(() -> breakdown.requireRoom(members, DEADLINE.minusDays(1), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> breakdown.requireRoom(members, DEADLINE, TODAY)).hasMessage("时限不能晚于上一级任务的时限2026年9月29日");
        assertThatThrownBy(() -> breakdown.requireRoom(null, DEADLINE.plusDays(1), TODAY)).hasMessage("时限不能晚于上一级任务的时限2026年9月30日");
        assertThatCode(() -> breakdown.requireRoom(null, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> breakdown.requireRoom(null, TODAY.minusDays(1), TODAY)).hasMessage("时限不能早于今天");
    }

    @Test
    void whatIsLateAlreadyCanStillBeBrokenDown() {
        LocalDate october = LocalDate.parse("2026-10-20");

        assertThatCode(() -> breakdown.requireRoom(units, DEADLINE, october)).doesNotThrowAnyException();
        assertThatThrownBy(() -> breakdown.requireRoom(units, DEADLINE.minusDays(1), october)).hasMessage("时限不能早于2026年9月30日");
    }

    @Test
    void nothingIsBrokenOutOfWhatIsDone() {
        Part done = turned(branchs, StepKind.REPORTED);

        assertThatThrownBy(() -> of(units, done).requireRoom(done, TODAY, TODAY)).hasMessage("这项任务已报完成，退回以后才能再分解");
        assertThatThrownBy(() -> of(units, done, loose).requireHangable(loose, done)).hasMessage("上面这项任务已报完成，不能再往下归");
        assertThatCode(() -> of(units, done, turned(loose, StepKind.CLOSED)).requireHangable(turned(loose, StepKind.CLOSED), done))
                .as("what is closed may").doesNotThrowAnyException();
    }

    @Test
    void itIsClosedByTheLevelItCameFrom() {
        assertThat(breakdown.setterOf(units)).isEqualTo(Level.WORKING_COMMITTEE);
        assertThat(breakdown.setterOf(loose)).isEqualTo(Level.WORKING_COMMITTEE);
        assertThat(breakdown.setterOf(branchs)).isEqualTo(Level.UNIT);
        assertThat(breakdown.setterOf(members)).isEqualTo(Level.BRANCH);
    }

    @Test
    void theTreeIsReadFromAbove() {
        assertThat(breakdown.tree()).extracting(hung -> hung.part().id().value() + " " + hung.depth())
                .containsExactly("1 0", "2 1", "3 2", "4 0", "5 0");
        assertThat(of(members).tree()).as("to who sees nothing above it").extracting(Breakdown.Hung::depth).containsExactly(0);
    }

    private void assertFits(Part part, @Nullable Part under) {
        assertThatCode(() -> breakdown.requireHangable(part, under)).doesNotThrowAnyException();
    }

    private void assertRefused(Part part, Part under, String sentence) {
        assertThatThrownBy(() -> breakdown.requireHangable(part, under)).isInstanceOfSatisfying(RuleViolation.class, refusal ->
                assertThat(refusal.problems()).containsExactly(new RuleViolation.Problem("under", sentence)));
    }

    private static Breakdown of(Part... parts) {
        TaskText text = new TaskText(new AssessmentYear(2026), "", "学习教育", "", "", new SourcePaper("", "", null), DEADLINE);
        return new Breakdown(new TaskCard(new KeyTaskId(1), null, "市直机关工委", text, TODAY, null), List.of(parts));
    }

    private static Part part(long id, @Nullable Part above, Assignee assignee, LocalDate deadline) {
        return new Part(new PartId(id), new KeyTaskId(1), above == null ? null : above.id(), assignee, "任务" + id, deadline,
                new MemberId(1), TODAY, null, List.of(), List.of());
    }

    private static Part turned(Part part, StepKind kind) {
        Step step = new Step(1, kind, TODAY, "", null, null, null, new AccountId(1), null);
        return new Part(part.id(), part.task(), part.parent(), part.assignee(), part.what(), part.deadline(), part.owner(),
                part.assignedOn(), null, List.of(step), List.of());
    }
}
