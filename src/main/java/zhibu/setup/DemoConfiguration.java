package zhibu.setup;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import zhibu.accounts.SampleAccount;
import zhibu.demo.DemoAccount;
import zhibu.demo.DemoAccounts;
import zhibu.demo.DemoCity;
import zhibu.shared.Vault;

/** Founds the demo city on the first start and offers its accounts; never on a database that is somebody's own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
@Import(DemoConfiguration.Samples.class)
class DemoConfiguration {

    /** Before the first page is served. */
    @Bean
    SmartInitializingSingleton foundDemoCity(DataSource database, PasswordEncoder encoder, Vault vault, Clock clock) {
        return () -> new DemoCity(database, encoder, vault).found(LocalDate.now(clock));
    }

    /** Every demo account as a bean of its own, in the order of the list. */
    static class Samples implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            DemoAccounts.ALL.forEach(account -> registry.registerBean("sample-" + account.username(), SampleAccount.class,
                    bean -> bean.supplier(context -> sample(account))));
        }

        private static SampleAccount sample(DemoAccount account) {
            return new SampleAccount(account.who() + " " + account.name(), account.username(), DemoAccounts.PASSWORD);
        }
    }
}
