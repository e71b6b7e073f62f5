package zhibu.setup;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import zhibu.accounts.Accounts;

/**
 * 首任系统管理员: how the first person gets into an external database that has no account yet.
 *
 * <p>His password comes from the environment, {@code ZHIBU_ADMIN_PASSWORD}, and he must choose another when he signs in; a value
 * left there is of no use later.
 */
@Component
@ConditionalOnProperty("spring.datasource.url")
class FirstAdministrator implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final String password;

    FirstAdministrator(Accounts accounts, @Value("${zhibu.admin.password:}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    /** Before the first page is served. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!password.isBlank()) {
            accounts.createFirstAdministrator("admin", password);
        }
    }
}
