package zhibu.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** A kept file 佐证文件; what it contains lies beside it in pieces. Nothing of it ever changes. */
@Entity
@NullUnmarked
class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private String name;

    private String mediaType;

    private long size;

    private String sha256;

    private AccountId keptBy;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant keptAt;

    protected EvidenceFile() {
    }

    EvidenceFile(BranchId branch, CheckedFile file, AccountId keptBy) {
        this.branchId = branch;
        this.name = file.name();
        this.mediaType = file.kind().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.keptBy = keptBy;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    EvidenceView view() {
        return new EvidenceView(id(), name, mediaType, size, sha256, keptBy, keptAt);
    }
}
