package zhibu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** That an import was confirmed, and perhaps taken back 撤销. */
@Entity
@NullUnmarked
class RosterConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private Long importId;

    @Column(updatable = false)
    private int enrolled;

    @Column(updatable = false)
    private int changed;

    @Column(updatable = false)
    private int unchanged;

    @Column(updatable = false)
    private int refused;

    @Column(insertable = false, updatable = false)
    private Instant confirmedAt;

    @Column(updatable = false)
    private AccountId confirmedBy;

    @Embedded
    private Voiding voiding;

    protected RosterConfirmation() {
    }

    RosterConfirmation(BranchId branch, RosterImport confirmed, Preview preview, AccountId by) {
        this.branchId = branch;
        this.importId = confirmed.id();
        this.enrolled = preview.count(Verdict.NEW);
        this.changed = preview.count(Verdict.CHANGED);
        this.unchanged = preview.count(Verdict.SAME);
        this.refused = preview.count(Verdict.REFUSED);
        this.confirmedBy = by;
    }

    Long id() {
        return id;
    }

    Long importId() {
        return importId;
    }

    BranchId branch() {
        return branchId;
    }

    boolean stands() {
        return voiding == null;
    }

    /** @throws RuleViolation if it was taken back already */
    void undo(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这次导入已经撤销");
        }
        voiding = Voiding.of(reason, by);
    }

    ConfirmationView view() {
        return new ConfirmationView(enrolled, changed, unchanged, refused, confirmedAt, confirmedBy, voiding);
    }
}
