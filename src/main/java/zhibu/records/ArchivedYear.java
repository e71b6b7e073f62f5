package zhibu.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;

/** That a branch's records of one year are archived 归档 and closed to every change. */
@Entity
@Immutable
@Table(name = "archive")
@NullUnmarked
class ArchivedYear {

    /** Whose records of which year. */
    @Embeddable
    record Key(long branchId, int year) implements Serializable {

        static Key of(BranchId branch, AssessmentYear year) {
            return new Key(branch.value(), year.value());
        }
    }

    @EmbeddedId
    private Key key;

    @Column(insertable = false, updatable = false)
    private Instant archivedAt;

    private AccountId archivedBy;

    protected ArchivedYear() {
    }

    ArchivedYear(BranchId branch, AssessmentYear year, AccountId by) {
        this.key = Key.of(branch, year);
        this.archivedBy = by;
    }

    Archived view() {
        return new Archived(new AssessmentYear(key.year()), archivedAt, archivedBy);
    }
}
