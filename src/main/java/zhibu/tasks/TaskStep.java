package zhibu.tasks;

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

/** Something that happened to a part of a key task: written once; a link to a record may be taken back. */
@Entity
@NullUnmarked
class TaskStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long partId;

    @Column(updatable = false)
    private long taskId;

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
    private Long visitId;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected TaskStep() {
    }

    TaskStep(Part part, StepKind kind, LocalDate today, String note, AccountId by) {
        this.partId = part.id().value();
        this.taskId = part.task().value();
        this.branchId = part.assignee().branch();
        this.kind = kind;
        this.happenedOn = today;
        this.note = note;
        this.recordedBy = by;
    }

    /** Somebody was made to answer for the part. */
    static TaskStep owned(Part part, MemberId member, LocalDate today, AccountId by) {
        TaskStep step = new TaskStep(part, StepKind.OWNED, today, "", by);
        step.memberId = member;
        return step;
    }

    /** A record of the branch belongs to the part. */
    static TaskStep linked(Part part, StepKind kind, RecordId record, LocalDate today, String note, AccountId by) {
        TaskStep step = new TaskStep(part, kind, today, note, by);
        step.recordId = record.value();
        return step;
    }

    /** What an inspection asked was answered. */
    static TaskStep answered(Part part, Visit visit, LocalDate today, String note, AccountId by) {
        TaskStep step = new TaskStep(part, StepKind.ANSWERED, today, note, by);
        step.visitId = visit.number();
        return step;
    }

    /** Takes a link back. */
    void takeBack(String reason, AccountId by) {
        if (!kind.isLink() || voiding != null) {
            throw new RuleViolation("这条关联已取消");
        }
        voiding = Voiding.of(reason, by);
    }

    long part() {
        return partId;
    }

    Step view() {
        return new Step(id, kind, happenedOn, note, memberId, Optional.ofNullable(recordId).map(RecordId::new).orElse(null), visitId,
                recordedBy, Voiding.reasonOf(voiding));
    }
}
