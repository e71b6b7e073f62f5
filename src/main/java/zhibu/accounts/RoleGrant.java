package zhibu.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Role;
import zhibu.shared.UnitId;

/** What an account is here to do 授权, for which branch or unit, from when to when. */
@Entity
@NullUnmarked
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UnitId unitId;

    private BranchId branchId;

    private LocalDate fromOn;

    private LocalDate untilOn;

    protected RoleGrant() {
    }

    /** A grant of a role that is tied to no branch or unit. */
    RoleGrant(AccountId account, Role role, LocalDate from) {
        this.accountId = account;
        this.role = role;
        this.fromOn = from;
    }
}
