package zhibu.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.evidence.EvidenceId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;

/** That a kept file belongs to a record 附件, and whether it was voided since. */
@Entity
@NullUnmarked
class Attachment {

    @Id
    private Long fileId;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private Long recordId;

    private String voidReason;

    private AccountId voidedBy;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant voidedAt;

    protected Attachment() {
    }

    Attachment(EvidenceId file, LedgerRecord record) {
        this.fileId = file.value();
        this.branchId = record.branch();
        this.recordId = record.id().value();
    }

    /** Voids it 作废; it stays visible with the reason, and can still be opened. */
    void voidFor(String reason, AccountId by) {
        if (voidReason != null) {
            throw new RuleViolation("这个附件已作废");
        }
        voidReason = reason;
        voidedBy = by;
    }
}
