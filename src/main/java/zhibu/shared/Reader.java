package zhibu.shared;

import java.util.Set;

/**
 * Who is asking, and how far he sees: the last parameter of every use case.
 *
 * @param reads the branches whose records he may open
 * @param keeps the branches whose records he keeps: a secretary's own
 */
public record Reader(AccountId account, String name, Set<Role> roles, Scope reads, Scope keeps) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
