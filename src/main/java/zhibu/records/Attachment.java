package zhibu.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import zhibu.evidence.EvidenceId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

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

    @Embedded
    private Voiding voiding;

    protected Attachment() {
    }

    Attachment(EvidenceId file, LedgerRecord record) {
        this.fileId = file.value();
        this.branchId = record.branch();
        this.recordId = record.id().value();
    }

    /** Voids it 作废; it stays visible with the reason, and can still be opened. */
    void voidFor(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这个附件已作废");
        }
        voiding = Voiding.of(reason, by);
    }
}
