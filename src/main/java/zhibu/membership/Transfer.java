package zhibu.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** That a branch lets a member go to another 转接组织关系: under way until the other receives him, or until it is taken back. */
@Entity
@NullUnmarked
class Transfer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private MemberId memberId;

    @Column(updatable = false)
    private BranchId toBranchId;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String letter;

    @Column(updatable = false)
    private LocalDate startedOn;

    @Column(updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private AccountId recordedBy;

    private LocalDate settledOn;

    private AccountId settledBy;

    @Embedded
    private Voiding voiding;

    protected Transfer() {
    }

    Transfer(BranchId from, MemberId member, TransferEntry entry, AccountId by) {
        this.branchId = from;
        this.memberId = member;
        this.toBranchId = entry.to();
        this.place = entry.place();
        this.reason = entry.reason();
        this.letter = entry.letter();
        this.startedOn = entry.startedOn();
        this.validUntil = entry.validUntil();
        this.recordedBy = by;
    }

    BranchId from() {
        return branchId;
    }

    MemberId member() {
        return memberId;
    }

    /** None if it goes outside. */
    BranchId to() {
        return toBranchId;
    }

    /**
     * The other side received him.
     *
     * @param on the first day he belongs to it
     * @throws RuleViolation if that is before he was let go, or it is over already
     */
    void settle(LocalDate on, AccountId by) {
        requireUnderWay();
        if (on.isBefore(startedOn)) {
            throw new RuleViolation("on", "接收日期不能早于开出日期%s".formatted(startedOn));
        }
        settledOn = on;
        settledBy = by;
    }

    /**
     * Takes it back: he stays.
     *
     * @throws RuleViolation if it is over already
     */
    void voidFor(String why, AccountId by) {
        requireUnderWay();
        voiding = Voiding.of(why, by);
    }

    private void requireUnderWay() {
        if (settledOn != null || voiding != null) {
            throw new RuleViolation("这次转接已经办结或撤回");
        }
    }
}
