package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;

/** A group within a branch 党小组. */
@Entity
@NullUnmarked
class PartyGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private String name;

    private MemberId leaderId;

    private LocalDate formedOn;

    private LocalDate dissolvedOn;

    protected PartyGroup() {
    }

    PartyGroup(BranchId branch, GroupEntry entry) {
        this.branchId = branch;
        this.name = entry.name();
        this.leaderId = entry.leader();
        this.formedOn = entry.on();
    }

    /** Gives it another name or leader. */
    void change(GroupEntry entry) {
        requireStanding();
        name = entry.name();
        leaderId = entry.leader();
    }

    void dissolve(LocalDate on) {
        requireStanding();
        dissolvedOn = on;
    }

    private void requireStanding() {
        if (dissolvedOn != null) {
            throw new RuleViolation("%s已经撤销".formatted(name));
        }
    }

    BranchId branch() {
        return branchId;
    }

    GroupId id() {
        return new GroupId(id);
    }

    String name() {
        return name;
    }

    BranchFacts.Group facts() {
        return new BranchFacts.Group(id(), name, leaderId, formedOn, dissolvedOn);
    }
}
