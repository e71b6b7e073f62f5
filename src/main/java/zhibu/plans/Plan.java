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

    protected Plan() {
    }

    Plan(BranchId branch, AssessmentYear year, AccountId by) {
        this.branchId = branch;
        this.year = year.value();
        this.drawnUpBy = by;
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
