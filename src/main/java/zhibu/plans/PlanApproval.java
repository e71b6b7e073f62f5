package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.records.RecordId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** Which meeting approved a plan 审议; the latest counts, the earlier ones stay. */
@Entity
@Immutable
@NullUnmarked
class PlanApproval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long planId;

    private Long recordId;

    @Column(insertable = false, updatable = false)
    private Instant notedAt;

    private AccountId notedBy;

    protected PlanApproval() {
    }

    PlanApproval(Plan plan, RecordId record, AccountId by) {
        this.branchId = plan.branch();
        this.planId = plan.id();
        this.recordId = record.value();
        this.notedBy = by;
    }

    RecordId record() {
        return new RecordId(recordId);
    }
}
