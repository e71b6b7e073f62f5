package zhibu.accounts;

import org.springframework.data.repository.Repository;

/** The stored grants, for who writes them; what holds today {@link HeldRoles} says. */
interface Grants extends Repository<RoleGrant, Long> {

    RoleGrant save(RoleGrant grant);
}
