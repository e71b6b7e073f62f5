package zhibu.records;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** That a reviewer gave one wording back 退回, and why; the next wording answers it. */
@Entity
@Immutable
@NullUnmarked
class GivingBack {

    @EmbeddedId
    private WordingKey key;

    private BranchId branchId;

    private String reason;

    @Column(insertable = false, updatable = false)
    private Instant givenAt;

    private AccountId givenBy;

    protected GivingBack() {
    }

    GivingBack(long record, int revision, BranchId branch, String reason, AccountId by) {
        this.key = new WordingKey(record, revision);
        this.branchId = branch;
        this.reason = reason;
        this.givenBy = by;
    }

    RecordView.Return view() {
        return new RecordView.Return(key.revision(), reason, givenBy, givenAt);
    }
}
