package zhibu.accounts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.AccountId;

/** The stored grants. */
interface Grants extends Repository<RoleGrant, Long> {

    RoleGrant save(RoleGrant grant);

    @Query("""
            select g from RoleGrant g
            where g.accountId = :account and g.fromOn <= :date and (g.untilOn is null or g.untilOn >= :date)
            """)
    List<RoleGrant> valid(AccountId account, LocalDate date);
}
