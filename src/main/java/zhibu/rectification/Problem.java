package zhibu.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import zhibu.records.RecordId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.Objections;
import zhibu.shared.Voiding;

/** A problem of a branch 问题: what was found stays as it was found; what is done about it changes step by step. */
@Entity
@NullUnmarked
class Problem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Embedded
    private Found found;

    private String measure;

    private MemberId ownerId;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private ProblemState state;

    private LocalDate closedOn;

    private LocalDate recheckOn;

    private int revision;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected Problem() {
    }

    Problem(BranchId branch, Found found, Remedy remedy, AccountId by) {
        this.branchId = branch;
        this.found = found;
        this.measure = remedy.measure();
        this.ownerId = remedy.owner();
        this.deadline = remedy.deadline();
        this.state = ProblemState.OPEN;
        this.revision = 1;
        this.recordedBy = by;
    }

    ProblemId id() {
        return new ProblemId(id);
    }

    BranchId branch() {
        return branchId;
    }

    /** This, unless somebody changed it since whoever changes it now saw it: then it is a {@link Conflict}. */
    Problem seenAt(int seen) {
        if (seen != revision) {
            throw new Conflict();
        }
        return this;
    }

    /** Its first steps, which are written when it is: that it was raised, and what was settled at once. */
    Stream<ProblemStep> begun(Doer doer) {
        ProblemStep raised = new ProblemStep(this, StepKind.RAISED, "", deadline, doer);
        return ownerId == null ? Stream.of(raised) : Stream.of(raised, ProblemStep.planned(this, measure, ownerId, doer));
    }

    /** Settles what is done and who answers for it, anew if it was settled before. */
    ProblemStep plan(String what, MemberId owner, Doer doer) {
        requireToDo("要改措施和责任人先退回");
        measure = what;
        ownerId = owner;
        return step(ProblemStep.planned(this, what, owner, doer));
    }

    private void requireToDo(String otherwise) {
        requireLive();
        new Objections().when(!state.toDo(), "", "这个问题%s，%s".formatted(state.label(), otherwise)).raise();
    }

    private void requireLive() {
        new Objections().when(voiding != null, "", "这个问题已作废").raise();
    }

    private ProblemStep step(ProblemStep step) {
        revision++;
        return step;
    }

    /** Says that a record of the branch shows what was done; nothing is typed again. */
    ProblemStep prove(RecordId record, String note, Doer doer) {
        requireToDo("不再关联佐证");
        return step(ProblemStep.proved(this, record, note, doer));
    }

    /** Takes back that a record shows something. */
    void unprove(ProblemStep proof, String reason, Doer doer) {
        requireToDo("佐证不再变动");
        proof.takeBack(reason, doer.account());
        revision++;
    }

    /** Reports it mended 报完成. */
    ProblemStep report(String note, Doer doer) {
        requireToDo("不用再报");
        new Objections().when(ownerId == null, "", "还没有明确措施和责任人，请先明确").raise();
        return moved(new ProblemStep(this, StepKind.REPORTED, note, null, doer));
    }

    private ProblemStep moved(ProblemStep step) {
        state = step.leadsTo();
        return step(step);
    }

    /** Takes it off the list 销号, perhaps to be looked at again on a day. */
    ProblemStep close(String note, LocalDate recheck, Doer doer) {
        require(ProblemState.REPORTED, "没有等待销号的报告");
        requireAhead(recheck, doer);
        closedOn = doer.today();
        recheckOn = recheck;
        return moved(new ProblemStep(this, StepKind.CLOSED, note, recheck, doer));
    }

    private void require(ProblemState asked, String otherwise) {
        requireLive();
        new Objections().when(state != asked, "", "这个问题%s，%s".formatted(state.label(), otherwise)).raise();
    }

    private static void requireAhead(LocalDate recheck, Doer doer) {
        new Objections().when(recheck != null && !recheck.isAfter(doer.today()), "day", "回头看的日期要在今天以后").raise();
    }

    /** Gives it back 退回: what was reported is not enough. */
    ProblemStep giveBack(String reason, Doer doer) {
        require(ProblemState.REPORTED, "没有等待销号的报告");
        return moved(new ProblemStep(this, StepKind.RETURNED, reason, null, doer));
    }

    /** Puts its deadline off 延期. */
    ProblemStep extend(String reason, LocalDate until, Doer doer) {
        requireToDo("不用延期");
        new Objections().when(!until.isAfter(deadline), "day", "新的时限要晚于现在的时限%s".formatted(Days.written(deadline)))
                .when(until.isBefore(doer.today()), "day", "新的时限不能早于今天").raise();
        deadline = until;
        return step(new ProblemStep(this, StepKind.EXTENDED, reason, until, doer));
    }

    /** Found still mended when it was looked at again 回头看, perhaps to be looked at once more. */
    ProblemStep recheck(String note, LocalDate next, Doer doer) {
        require(ProblemState.CLOSED, "还没有销号");
        requireAhead(next, doer);
        recheckOn = next;
        return step(new ProblemStep(this, StepKind.RECHECKED, note, next, doer));
    }

    /** Puts it back on the list 重新打开: it came back, or was never mended. */
    ProblemStep reopen(String reason, LocalDate until, Doer doer) {
        require(ProblemState.CLOSED, "还没有销号");
        new Objections().when(until.isBefore(doer.today()), "day", "新的时限不能早于今天").raise();
        deadline = until;
        closedOn = null;
        recheckOn = null;
        return moved(new ProblemStep(this, StepKind.REOPENED, reason, until, doer));
    }

    /** Voids it 作废: it was written down by mistake; it stays visible with the reason. */
    ProblemStep voidFor(String reason, Doer doer) {
        requireLive();
        voiding = Voiding.of(reason, doer.account());
        return step(new ProblemStep(this, StepKind.VOIDED, reason, null, doer));
    }
}
