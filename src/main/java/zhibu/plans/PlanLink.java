package zhibu.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.records.RecordId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** What the secretary said of a record and an item; of the same two the latest counts. */
@Entity
@Immutable
@NullUnmarked
class PlanLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long itemId;

    private Long recordId;

    private boolean fulfils;

    private AccountId decidedBy;

    protected PlanLink() {
    }

    PlanLink(BranchId branch, Decision decision, AccountId by) {
        this.branchId = branch;
        this.itemId = decision.item().value();
        this.recordId = decision.record().value();
        this.fulfils = decision.fulfils();
        this.decidedBy = by;
    }

    Decision decision() {
        return new Decision(new RecordId(recordId), new PlanItemId(itemId), fulfils);
    }
}
