package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** That the level above confirmed a plan 审定. */
@Entity
@Immutable
@NullUnmarked
class PlanConfirmation {

    @Id
    private Long planId;

    private BranchId branchId;

    @Column(insertable = false, updatable = false)
    private Instant confirmedAt;

    private AccountId confirmedBy;

    protected PlanConfirmation() {
    }

    PlanConfirmation(Plan plan, AccountId by) {
        this.planId = plan.id();
        this.branchId = plan.branch();
        this.confirmedBy = by;
    }

    Instant at() {
        return confirmedAt;
    }

    AccountId by() {
        return confirmedBy;
    }
}
