package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** That an item of an approved plan was changed 调整: what it was, what it is, and why. */
@Entity
@Immutable
@NullUnmarked
class PlanChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long itemId;

    private String deed;

    private String was;

    private String becomes;

    private String reason;

    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    private AccountId changedBy;

    protected PlanChange() {
    }

    PlanChange(PlanItem item, ChangeLine line, AccountId by) {
        this.branchId = item.branch();
        this.itemId = item.id().value();
        this.deed = line.deed();
        this.was = line.was();
        this.becomes = line.becomes();
        this.reason = line.reason();
        this.changedBy = by;
    }

    ChangeLine line() {
        return new ChangeLine(deed, was, becomes, reason, changedAt, changedBy);
    }
}
