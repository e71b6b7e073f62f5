package zhibu.development;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A member a step names: 培养联系人, 入党介绍人. */
@Embeddable
@NullUnmarked
class StepPerson {

    private BranchId branchId;

    private MemberId memberId;

    protected StepPerson() {
    }

    StepPerson(BranchId branch, MemberId member) {
        this.branchId = branch;
        this.memberId = member;
    }

    MemberId member() {
        return memberId;
    }
}
