package zhibu.shared;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asking, and how far he sees: the last parameter of every use case.
 *
 * @param reads the branches whose records he may open
 * @param keeps the branches whose records he keeps: a secretary's own
 * @param inspects the branches he reads only because his team inspects them
 */
public record Reader(AccountId account, String name, Set<Role> roles, Scope reads, Scope keeps, Scope inspects) {

    /** Somebody who inspects nothing. */
    public Reader(AccountId account, String name, Set<Role> roles, Scope reads, Scope keeps) {
        this(account, name, roles, reads, keeps, Scope.NOTHING);
    }

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** The single branches he has to do with, other than by inspecting them: those he keeps, and a leader's contact points. */
    public Set<BranchId> branches() {
        return reads.branches().stream().filter(branch -> !inspects.branches().contains(branch)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
