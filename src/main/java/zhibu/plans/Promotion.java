package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;
import zhibu.standards.PlanLevel;

/** That a branch proposed one of its items for a higher level 提升, and what was decided. */
@Entity
@Table(name = "plan_promotion")
@NullUnmarked
class Promotion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private Long itemId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanLevel fromLevel;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanLevel toLevel;

    @Column(updatable = false)
    private String reason;

    @Column(insertable = false, updatable = false)
    private Instant proposedAt;

    @Column(updatable = false)
    private AccountId proposedBy;

    private Boolean granted;

    private boolean everywhere;

    private String answer;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant decidedAt;

    private AccountId decidedBy;

    protected Promotion() {
    }

    Promotion(PlanItem item, PlanLevel from, PlanLevel to, String reason, AccountId by) {
        this.branchId = item.branch();
        this.itemId = item.id().value();
        this.fromLevel = from;
        this.toLevel = to;
        this.reason = reason;
        this.proposedBy = by;
    }

    /** Grants it, or declines it with a reason; once. */
    void decide(Verdict verdict, AccountId by) {
        if (granted != null) {
            throw new RuleViolation("这项提升已经答复");
        }
        granted = verdict.granted();
        everywhere = verdict.everywhere();
        answer = verdict.answer();
        decidedBy = by;
    }

    Long id() {
        return id;
    }

    BranchId branch() {
        return branchId;
    }

    PlanItemId item() {
        return new PlanItemId(itemId);
    }

    PlanLevel from() {
        return fromLevel;
    }

    PlanLevel to() {
        return toLevel;
    }

    String reason() {
        return reason;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean waits() {
        return granted == null;
    }

    /** What was decided; nothing while it waits. */
    Verdict verdict() {
        return granted == null ? null : new Verdict(granted, everywhere, answer);
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
