package zhibu.dues;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;

/** That a branch made its dues of a year public 年度公布. */
@Entity
@Immutable
@NullUnmarked
class DuesPublication {

    /** Whose dues of which year. */
    @Embeddable
    record Key(long branchId, int year) implements Serializable {
    }

    @EmbeddedId
    private Key key;

    private LocalDate publishedOn;

    private AccountId recordedBy;

    protected DuesPublication() {
    }

    DuesPublication(BranchId branch, AssessmentYear year, LocalDate publishedOn, AccountId by) {
        this.key = new Key(branch.value(), year.value());
        this.publishedOn = publishedOn;
        this.recordedBy = by;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
