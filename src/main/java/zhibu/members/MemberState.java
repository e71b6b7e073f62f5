package zhibu.members;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A state of a member that changes whether he counts or may vote, with its ground and approval. */
@Entity
@NullUnmarked
class MemberState {

    @Id
    private Long id;

    private BranchId branchId;

    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    private StateKind kind;

    private String ground;

    private String approval;

    private LocalDate fromOn;

    private LocalDate untilOn;

    MemberId member() {
        return memberId;
    }

    MemberFacts.State facts() {
        return new MemberFacts.State(kind, fromOn, untilOn);
    }
}
