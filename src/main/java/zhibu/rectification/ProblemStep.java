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
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import zhibu.records.RecordId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** Something that happened to a problem: written once; a proof may be taken back. */
@Entity
@NullUnmarked
class ProblemStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long problemId;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private MemberId memberId;

    @Column(updatable = false)
    private Long recordId;

    @Column(updatable = false)
    private LocalDate untilOn;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected ProblemStep() {
    }

    ProblemStep(Problem problem, StepKind kind, String note, LocalDate until, Doer doer) {
        this.problemId = problem.id().value();
        this.branchId = problem.branch();
        this.kind = kind;
        this.happenedOn = doer.today();
        this.note = note;
        this.untilOn = until;
        this.recordedBy = doer.account();
    }

    /** What is done was settled, and who answers for it. */
    static ProblemStep planned(Problem problem, String measure, MemberId owner, Doer doer) {
        ProblemStep step = new ProblemStep(problem, StepKind.PLANNED, measure, null, doer);
        step.memberId = owner;
        return step;
    }

    /** A record of the branch shows what was done. */
    static ProblemStep proved(Problem problem, RecordId record, String note, Doer doer) {
        ProblemStep step = new ProblemStep(problem, StepKind.PROVED, note, null, doer);
        step.recordId = record.value();
        return step;
    }

    /** Takes a proof back. */
    void takeBack(String reason, AccountId by) {
        if (kind != StepKind.PROVED || voiding != null) {
            throw new RuleViolation("这条佐证已取消");
        }
        voiding = Voiding.of(reason, by);
    }

    ProblemState leadsTo() {
        return kind.leadsTo();
    }

    String deed() {
        return kind == StepKind.VOIDED ? "作废问题" : "问题整改" + kind.label();
    }

    Step view() {
        return new Step(id, kind, happenedOn, note, memberId, Optional.ofNullable(recordId).map(RecordId::new).orElse(null), untilOn,
                recordedBy, Voiding.reasonOf(voiding));
    }
}
