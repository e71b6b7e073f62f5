package zhibu.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;

/** The first person into an external database. */
@ZhibuTest
@Transactional
class FirstAdministratorTests {

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void nobodyHasAnAccountYet() {
        database.sql("truncate account cascade").update();
    }

    @Test
    void signsInWithTheGivenPasswordAndMustChangeIt() throws Exception {
        letIn("once-and-never-again");

        browser.perform(formLogin().user("admin").password("once-and-never-again")).andExpect(authenticated());
        assertThat(database.sql("select username, must_change_password from account").query().singleRow())
                .containsEntry("username", "admin").containsEntry("must_change_password", true);
        assertThat(database.sql("select role from role_grant").query(String.class).list()).containsExactly("SYSTEM_ADMIN");
    }

    @Test
    void isLetInOnce() throws Exception {
        letIn("once-and-never-again");
        letIn("another-password");

        browser.perform(formLogin().user("admin").password("another-password")).andExpect(unauthenticated());
        assertThat(count()).isOne();
    }

    @Test
    void isNotLetInWithoutAPassword() {
        letIn(" ");

        assertThat(count()).isZero();
    }

    private void letIn(String password) {
        new FirstAdministrator(accounts, password).afterSingletonsInstantiated();
    }

    private long count() {
        return database.sql("select count(*) from account").query(Long.class).single();
    }
}
