package zhibu.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;
import zhibu.shared.Voiding;

/** A part of a key task: assigned once; where it hangs and who answers for it may change, and its steps say so. */
@Entity
@NullUnmarked
class TaskPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long taskId;

    private Long parentId;

    @Column(updatable = false)
    private UnitId unitId;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private LocalDate deadline;

    private MemberId ownerId;

    @Column(updatable = false)
    private LocalDate assignedOn;

    @Column(updatable = false)
    private AccountId assignedBy;

    @Embedded
    private Voiding voiding;

    protected TaskPart() {
    }

    /** @param parent the part it is broken out of; none if it hangs beneath the task itself */
    TaskPart(KeyTaskId task, Part parent, Assignee assignee, String what, LocalDate deadline, LocalDate today, AccountId by) {
        this.taskId = task.value();
        this.parentId = number(parent);
        this.unitId = assignee.unit();
        this.branchId = assignee.branch();
        this.what = what;
        this.deadline = deadline;
        this.assignedOn = today;
        this.assignedBy = by;
    }

    private static Long number(Part part) {
        return part == null ? null : part.id().value();
    }

    /** Names who answers for it from now on. */
    void ownedBy(MemberId member) {
        ownerId = member;
    }

    void hangBeneath(Part part) {
        parentId = number(part);
    }

    /** Withdraws it 撤回; it stays visible with the reason. */
    void withdraw(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这项任务已撤回");
        }
        voiding = Voiding.of(reason, by);
    }

    PartId id() {
        return new PartId(id);
    }

    KeyTaskId task() {
        return new KeyTaskId(taskId);
    }

    UnitId unit() {
        return unitId;
    }

    BranchId branch() {
        return branchId;
    }

    Part view(Assignee assignee, List<Step> steps, List<Visit> visits) {
        return new Part(id(), task(), Optional.ofNullable(parentId).map(PartId::new).orElse(null), assignee, what, deadline, ownerId,
                assignedOn, Voiding.reasonOf(voiding), steps, visits);
    }
}
