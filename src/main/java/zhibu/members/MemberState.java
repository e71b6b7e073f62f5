package zhibu.members;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A state of a member that changes whether he counts or may vote, or how he is looked after, with its ground and approval. */
@Entity
@NullUnmarked
class MemberState {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    @Column(updatable = false)
    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StateKind kind;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private String approval;

    @Column(updatable = false)
    private LocalDate fromOn;

    private LocalDate untilOn;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    protected MemberState() {
    }

    MemberState(BranchId branch, MemberId member, StateEntry entry, AccountId by) {
        this.branchId = branch;
        this.memberId = member;
        this.kind = entry.kind();
        this.ground = entry.ground();
        this.approval = entry.approval().isEmpty() ? null : entry.approval();
        this.fromOn = entry.from();
        this.untilOn = entry.until();
        this.recordedBy = by;
    }

    MemberId member() {
        return memberId;
    }

    /** Goes along with the member to another branch. */
    void moveTo(BranchId branch) {
        branchId = branch;
    }

    /**
     * Says when it ended.
     *
     * @param until the last day
     * @throws RuleViolation if that is before it began, or it was voided
     */
    void endOn(LocalDate until) {
        requireStanding();
        if (until.isBefore(fromOn)) {
            throw new RuleViolation("until", "结束日期不能早于起始日期%s".formatted(fromOn));
        }
        untilOn = until;
    }

    /** Voids it 作废: it never was; it stays visible with the reason. */
    void voidFor(String reason, AccountId by) {
        requireStanding();
        voiding = Voiding.of(reason, by);
    }

    private void requireStanding() {
        if (voiding != null) {
            throw new RuleViolation("这条记录已作废");
        }
    }

    StateView view() {
        return new StateView(id, kind, ground, approval, fromOn, untilOn, Voiding.reasonOf(voiding));
    }
}
