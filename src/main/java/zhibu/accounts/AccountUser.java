package zhibu.accounts;

import java.util.List;
import org.springframework.security.core.userdetails.User;
import zhibu.shared.AccountId;

/** An account as the sign-in sees it, and all that a session remembers of it: who, never what he may do. */
public final class AccountUser extends User {

    private static final long serialVersionUID = 1L;

    private final long id;

    AccountUser(Account account, boolean locked) {
        super(account.username(), account.password(), !account.disabled(), true, true, !locked, List.of());
        this.id = account.id().value();
    }

    public AccountId id() {
        return new AccountId(id);
    }
}
