package zhibu.records;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.organization.BranchCard;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** One wording 稿 of a record: written once, never changed. What only its sort of record has, its own module keeps. */
@Entity
@Immutable
@NullUnmarked
class Wording {

    @EmbeddedId
    private WordingKey key;

    private BranchId branchId;

    private UUID submission;

    private String reason;

    private LocalDate happenedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] kinds;

    private String title;

    private String body;

    /** When it was recorded: the database's clock, never ours to set. */
    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    private AccountId recordedBy;

    protected Wording() {
    }

    /** @param reason why it takes the place of an earlier one; none for the first */
    Wording(LedgerRecord record, UUID submission, String reason, Words words, Reader by) {
        this.key = new WordingKey(record.id().value(), record.revision());
        this.branchId = record.branch();
        this.submission = submission;
        this.reason = reason;
        this.happenedOn = words.happenedOn();
        this.kinds = words.kinds().toArray(String[]::new);
        this.title = words.title();
        this.body = words.body();
        this.recordedBy = by.account();
    }

    RecordId record() {
        return new RecordId(key.recordId());
    }

    BranchId branch() {
        return branchId;
    }

    /** This wording as pages show it, with the state of the record it belongs to. */
    RecordView view(LedgerRecord record, BranchCard branch, boolean archived, List<RecordView.Return> returns) {
        return new RecordView(record.id(), branch, record.book(), key.revision(), record.revision(), title, reason, recordedBy,
                new Recorded(happenedOn, recordedAt), record.voiding(), returns, archived);
    }
}
