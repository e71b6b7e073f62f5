package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;

/** What a branch means to do in a year 年度计划; whether it was approved follows from its approvals. */
@Entity
@NullUnmarked
class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private int year;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant drawnUpAt;

    @Column(updatable = false)
    private AccountId drawnUpBy;

    /** Which state of it this is; every change counts one on. */
    private int revision;

    protected Plan() {
    }

    /**
     * Counts a change.
     *
     * @param seen the state that was on the screen
     * @throws Conflict if somebody changed it meanwhile
     */
    void change(int seen) {
        if (seen != revision) {
            throw new Conflict();
        }
        revision++;
    }

    int revision() {
        return revision;
    }

    Long id() {
        return id;
    }

    BranchId branch() {
        return branchId;
    }

    AssessmentYear year() {
        return new AssessmentYear(year);
    }

    Instant drawnUpAt() {
        return drawnUpAt;
    }

    AccountId drawnUpBy() {
        return drawnUpBy;
    }
}
