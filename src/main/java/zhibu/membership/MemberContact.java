package zhibu.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** That the branch was in touch with a member who is away, or tried to be. */
@Entity
@Immutable
@NullUnmarked
class MemberContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private MemberId memberId;

    private LocalDate contactedOn;

    private String means;

    private String note;

    private AccountId recordedBy;

    protected MemberContact() {
    }

    MemberContact(BranchId branch, MemberId member, ContactView contact, AccountId by) {
        this.branchId = branch;
        this.memberId = member;
        this.contactedOn = contact.on();
        this.means = contact.means();
        this.note = contact.note();
        this.recordedBy = by;
    }

    MemberId member() {
        return memberId;
    }

    ContactView view() {
        return new ContactView(contactedOn, means, note);
    }
}
