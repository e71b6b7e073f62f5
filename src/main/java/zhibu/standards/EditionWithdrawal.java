package zhibu.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.Reader;

/** That a published edition was withdrawn 撤回 before it came into effect. */
@Entity
@Immutable
@NullUnmarked
class EditionWithdrawal {

    @Id
    private String code;

    private String reason;

    /** The database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant withdrawnAt;

    private AccountId withdrawnBy;

    private String author;

    protected EditionWithdrawal() {
    }

    EditionWithdrawal(String code, String reason, Reader by) {
        this.code = code;
        this.reason = reason;
        this.withdrawnBy = by.account();
        this.author = by.name();
    }

    String code() {
        return code;
    }

    Withdrawn facts() {
        return new Withdrawn(reason, author, withdrawnAt);
    }
}
