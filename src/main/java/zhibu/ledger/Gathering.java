package zhibu.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.RuleViolation;

/**
 * A gathering 会议活动 as a record that stays the same while its wording is corrected: which wording stands, and whether
 * it was voided. The wordings are {@link Minutes}.
 */
@Entity
@NullUnmarked
class Gathering {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    private int revision;

    private String voidReason;

    private AccountId voidedBy;

    /** When it was voided: the database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant voidedAt;

    protected Gathering() {
    }

    Gathering(BranchId branch) {
        this.branchId = branch;
        this.revision = 1;
    }

    /**
     * Counts a new wording.
     *
     * @param seen the revision the corrector saw
     * @throws Conflict if another one stands by now
     */
    void correct(int seen) {
        requireStanding(seen);
        revision++;
    }

    /**
     * Voids the record 作废; it stays visible with the reason and counts for nothing.
     *
     * @throws Conflict if another wording stands by now
     */
    void voidFor(String reason, int seen, AccountId by) {
        requireStanding(seen);
        voidReason = reason;
        voidedBy = by;
    }

    private void requireStanding(int seen) {
        if (voidReason != null) {
            throw new RuleViolation("这条记录已作废，不能再改");
        }
        if (revision != seen) {
            throw new Conflict();
        }
    }

    GatheringId id() {
        return new GatheringId(id);
    }

    BranchId branch() {
        return branchId;
    }

    int revision() {
        return revision;
    }

    GatheringView.@Nullable Voiding voiding() {
        return voidReason == null ? null : new GatheringView.Voiding(voidReason, voidedBy, voidedAt);
    }
}
