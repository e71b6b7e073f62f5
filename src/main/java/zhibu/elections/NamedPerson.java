package zhibu.elections;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import zhibu.organization.Duty;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** Somebody a step of an election names. */
@Embeddable
@NullUnmarked
class NamedPerson {

    private BranchId branchId;

    private MemberId memberId;

    private int votes;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    protected NamedPerson() {
    }

    NamedPerson(BranchId branch, Nominee nominee) {
        this.branchId = branch;
        this.memberId = nominee.member();
        this.votes = nominee.votes();
        this.duty = nominee.duty();
    }

    Nominee nominee() {
        return new Nominee(memberId, votes, duty);
    }
}
