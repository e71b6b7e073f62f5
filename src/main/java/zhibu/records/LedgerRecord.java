package zhibu.records;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/**
 * A record of the ledger 台账记录, which stays the same while its {@link Wording}s follow one another: which of them stands,
 * and whether it was voided.
 */
@Entity
@NullUnmarked
class LedgerRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    /** The same column, where queries compare it with plain numbers. */
    @Column(name = "branchId", insertable = false, updatable = false)
    private long branchNumber;

    @Column(updatable = false)
    @Convert(converter = BookConverter.class)
    private Book book;

    private LocalDate happenedOn;

    private int revision;

    @Embedded
    private Voiding voiding;

    protected LedgerRecord() {
    }

    LedgerRecord(BranchId branch, Book book, LocalDate happenedOn) {
        this.branchId = branch;
        this.book = book;
        this.happenedOn = happenedOn;
        this.revision = 1;
    }

    /**
     * Counts a new wording.
     *
     * @param seen the revision the corrector saw
     * @throws Conflict if another one stands by now
     */
    void correct(int seen, LocalDate happened) {
        requireStanding(seen);
        happenedOn = happened;
        revision++;
    }

    /**
     * Voids the record 作废; it stays visible with the reason and counts for nothing.
     *
     * @throws Conflict if another wording stands by now
     */
    void voidFor(String reason, int seen, AccountId by) {
        requireStanding(seen);
        voiding = Voiding.of(reason, by);
    }

    /**
     * Gives the standing wording back 退回.
     *
     * @throws Conflict if another wording stands by now
     */
    GivingBack giveBack(String reason, int seen, AccountId by) {
        requireStanding(seen);
        return new GivingBack(id, revision, branchId, reason, by);
    }

    private void requireStanding(int seen) {
        requireValid();
        if (revision != seen) {
            throw new Conflict();
        }
    }

    /** @throws RuleViolation if it was voided */
    void requireValid() {
        if (voiding != null) {
            throw new RuleViolation("这条记录已作废，不能再改");
        }
    }

    /** @param deed what was done to it: 「更正会议活动记录」 */
    BranchHappened happened(String deed, Reader by) {
        return new BranchHappened(deed, "record/" + id, branchId, by);
    }

    RecordId id() {
        return new RecordId(id);
    }

    BranchId branch() {
        return branchId;
    }

    Book book() {
        return book;
    }

    int revision() {
        return revision;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    @Nullable Voiding voiding() {
        return voiding;
    }
}
