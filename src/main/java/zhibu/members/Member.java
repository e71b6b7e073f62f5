package zhibu.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A member 党员 on the roster of a branch. */
@Entity
@NullUnmarked
class Member {

    @Id
    private Long id;

    private BranchId branchId;

    private Long groupId;

    private String name;

    private boolean female;

    private LocalDate bornOn;

    private LocalDate joinedOn;

    private LocalDate fullOn;

    private String position;

    private boolean official;

    private LocalDate arrivedOn;

    private LocalDate leftOn;

    MemberId id() {
        return new MemberId(id);
    }

    BranchId branch() {
        return branchId;
    }

    MemberFacts facts(List<MemberFacts.State> states) {
        return new MemberFacts(id(), branchId, name, groupId == null ? null : new GroupId(groupId), joinedOn, fullOn,
                arrivedOn, leftOn, states);
    }
}
