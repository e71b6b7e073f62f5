package zhibu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** One line of the trail 留痕: who did what to which record, and when; never what the record says. */
@Entity
@NullUnmarked
class AuditEntry {

    private static final String SYSTEM = "系统";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant at;

    private AccountId accountId;

    private String actor;

    private String deed;

    private String subject;

    private BranchId branchId;

    protected AuditEntry() {
    }

    AuditEntry(Happened event) {
        this.accountId = event.by().map(Reader::account).orElse(null);
        this.actor = event.by().map(Reader::name).orElse(SYSTEM);
        this.deed = event.deed();
        this.subject = event.subject();
        this.branchId = event.branch().orElse(null);
    }
}
