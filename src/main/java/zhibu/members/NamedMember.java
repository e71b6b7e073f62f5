package zhibu.members;

import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A member somebody looked for by name, and the branch he belongs to now. */
public record NamedMember(MemberId id, String name, BranchId branch, String branchName) {

    /** As the database has it. */
    NamedMember(long id, String name, long branch, String branchName) {
        this(new MemberId(id), name, new BranchId(branch), branchName);
    }
}
