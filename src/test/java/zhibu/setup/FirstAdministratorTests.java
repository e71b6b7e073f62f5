package zhibu.setup;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

/** The first person into an external database. */
@ZhibuTest(properties = "zhibu.admin.password=once-and-never-again")
class FirstAdministratorTests {

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Test
    void isTheOnlyAccountAndMustChangeTheGivenPassword() throws Exception {
        browser.perform(formLogin().user("admin").password("once-and-never-again")).andExpect(authenticated());

        assertThat(database.sql("select username, must_change_password from account").query().singleRow())
                .containsEntry("username", "admin").containsEntry("must_change_password", true);
        assertThat(database.sql("select role from role_grant").query(String.class).list()).containsExactly("SYSTEM_ADMIN");
    }

    @Test
    void isNotMadeAgainWhereThereAreAccounts() {
        new FirstAdministrator(accounts, "another-password").afterSingletonsInstantiated();

        assertThat(database.sql("select count(*) from account").query(Long.class).single()).isOne();
    }
}
