package zhibu.accounts;

import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;

/** What an account is here to do today, for which branch or unit: granted, or because it is in a team that inspects the branch. */
record HeldRole(Role role, @Nullable UnitId unit, @Nullable BranchId branch) {

    /** The branches it lets the holder read. */
    Scope reads() {
        return switch (role) {
            case SECRETARY, LEADER, INSPECTOR -> ofBranch();
            case UNIT_COMMITTEE -> unit == null ? Scope.NOTHING : Scope.of(unit);
            case WORKING_COMMITTEE -> Scope.EVERYTHING;
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> Scope.NOTHING;
        };
    }

    private Scope ofBranch() {
        return branch == null ? Scope.NOTHING : Scope.of(branch);
    }

    /** The branches whose records it lets the holder keep. */
    Scope keeps() {
        return role == Role.SECRETARY ? ofBranch() : Scope.NOTHING;
    }

    /** The branches it lets the holder inspect. */
    Scope inspects() {
        return role == Role.INSPECTOR ? ofBranch() : Scope.NOTHING;
    }
}
