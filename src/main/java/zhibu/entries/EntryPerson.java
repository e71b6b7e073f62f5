package zhibu.entries;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** That a record names a member in one of its fields. */
@Embeddable
@NullUnmarked
class EntryPerson {

    private BranchId branchId;

    private String field;

    private MemberId memberId;

    protected EntryPerson() {
    }

    EntryPerson(BranchId branch, String field, MemberId member) {
        this.branchId = branch;
        this.field = field;
        this.memberId = member;
    }

    String field() {
        return field;
    }

    MemberId member() {
        return memberId;
    }
}
