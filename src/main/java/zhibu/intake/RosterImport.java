package zhibu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;

/** A roster that was sent in, its rows sealed until they are confirmed, discarded or out of date. */
@Entity
@NullUnmarked
class RosterImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private int rows;

    private byte[] contents;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant uploadedAt;

    @Column(updatable = false)
    private AccountId uploadedBy;

    private Instant discardedAt;

    protected RosterImport() {
    }

    RosterImport(BranchId branch, String name, int rows, byte[] contents, AccountId by) {
        this.branchId = branch;
        this.name = name;
        this.rows = rows;
        this.contents = contents;
        this.uploadedBy = by;
    }

    Long id() {
        return id;
    }

    /** @throws RuleViolation if they are kept no longer */
    byte[] contents() {
        if (contents == null) {
            throw new RuleViolation("文件内容已不再保留，请重新上传");
        }
        return contents;
    }

    boolean isKept() {
        return contents != null;
    }

    /** Lets go of what it says. */
    void discard(Instant now) {
        contents = null;
        discardedAt = now;
    }

    ImportCard card(ConfirmationView confirmed) {
        return new ImportCard(id, name, rows, uploadedAt, uploadedBy, isKept(), confirmed);
    }
}
