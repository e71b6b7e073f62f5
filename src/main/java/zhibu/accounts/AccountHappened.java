package zhibu.accounts;

import java.util.Optional;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** Something that happened to an account. */
record AccountHappened(String deed, AccountId account, Optional<Reader> by) implements Happened {

    static AccountHappened signedIn(Reader reader) {
        return new AccountHappened("登录", reader.account(), Optional.of(reader));
    }

    static AccountHappened passwordChanged(Reader reader) {
        return new AccountHappened("修改密码", reader.account(), Optional.of(reader));
    }

    static AccountHappened created(AccountId account) {
        return new AccountHappened("创建账号", account, Optional.empty());
    }

    @Override
    public String subject() {
        return "account/" + account;
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.empty();
    }
}
