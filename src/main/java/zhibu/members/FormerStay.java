package zhibu.members;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** That a member belonged to a branch before the one he belongs to now. */
@Entity
@Immutable
@NullUnmarked
class FormerStay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    private Long groupId;

    private LocalDate arrivedOn;

    private LocalDate leftOn;

    protected FormerStay() {
    }

    FormerStay(Member member, BranchId branch, Long group, LocalDate arrivedOn, LocalDate leftOn) {
        this.member = member;
        this.branchId = branch;
        this.groupId = group;
        this.arrivedOn = arrivedOn;
        this.leftOn = leftOn;
    }

    BranchId branch() {
        return branchId;
    }

    Long group() {
        return groupId;
    }

    MemberFacts.Stay facts() {
        return new MemberFacts.Stay(arrivedOn, leftOn);
    }
}
