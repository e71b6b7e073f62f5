package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A group within a branch 党小组. */
@Entity
@NullUnmarked
class PartyGroup {

    @Id
    private Long id;

    private BranchId branchId;

    private String name;

    private MemberId leaderId;

    private LocalDate formedOn;

    private LocalDate dissolvedOn;

    BranchId branch() {
        return branchId;
    }

    BranchFacts.Group facts() {
        return new BranchFacts.Group(new GroupId(id), name, leaderId, formedOn, dissolvedOn);
    }
}
