package zhibu.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** Everybody finds at home what he is here to do, and nothing else. */
@ZhibuTest
@Transactional
class HomePageTests {

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    @Test
    void theSecretaryOfLinjiangSeesWhatIsOverdueAndTheFormThatMendsIt() throws Exception {
        String linjiang = visits.branch(Cast.LINJIANG);

        assertThat(visits.page("liwenjing", "/")).contains("第三季度还缺 1 次党员大会的记录", "《支部工作条例》第11条",
                linjiang + "/gatherings/new?kind=ASSEMBLY", "可得 2 分", "2026 年度得分", linjiang + "/scorecard/2026",
                "href=\"" + linjiang + "/gatherings/new\"").doesNotContain("没写完的草稿", "我联系的支部");
    }

    @Test
    void whoeverIsUpToDateIsToldSo() throws Exception {
        assertThat(visits.page("hejingyi", "/")).contains("没有逾期的事", "没有可补的扣分").doesNotContain("去记录");
    }

    @Test
    void aDraftWaitsAtHomeForWhoWroteIt() throws Exception {
        String drafts = visits.branch(Cast.LINJIANG) + "/gatherings/drafts";
        String number = UUID.randomUUID().toString();

        browser.perform(post(drafts).param("submission", number).param("parts[0].kind", "ASSEMBLY").with(csrf())
                .with(user(accounts.loadUserByUsername("liwenjing")))).andExpect(status().isOk());

        assertThat(visits.page("liwenjing", "/")).contains("没写完的草稿", drafts + "/" + number);
    }

    @Test
    void aLeaderSeesTheBranchesHeKeepsContactWithAndNoOther() throws Exception {
        assertThat(visits.page("lingdao", "/")).contains("我联系的支部", Cast.LINJIANG, Cast.LAOCHENG)
                .doesNotContain(Cast.QINGSHAN, "去记录", "各支部");
    }

    @Test
    void whoHasTwoRolesFindsBoth() throws Exception {
        assertThat(visits.page("hejingyi", "/")).contains("记一次会", Cast.SONGTAO, "我联系的支部", Cast.YUNFENG);
    }

    @Test
    void aUnitCommitteeSeesItsBranchesByNameAndNotByScore() throws Exception {
        assertThat(visits.page("caizheng", "/")).containsSubsequence("东湖支部", Cast.LINJIANG, "银杏支部")
                .contains("86.3 / 96").containsPattern("\\D5 项").doesNotContain(Cast.QINGSHAN);
    }

    @Test
    void theWorkingCommitteeMayLookAtOneUnit() throws Exception {
        String unit = database.sql("select unit_id from branch where name = ?").param(Cast.LINJIANG).query(String.class).single();

        assertThat(visits.page("gongwei", "/")).contains(Cast.LINJIANG, Cast.QINGSHAN, Cast.GAOTA);
        assertThat(visits.page("gongwei", "/?unit=" + unit)).contains(Cast.LINJIANG).doesNotContain(Cast.QINGSHAN);
        assertThat(visits.page("gongwei", "/?unit=nonsense")).contains("没有这样的支部");
    }

    @Test
    void administratorsSeeNoBusiness() throws Exception {
        assertThat(visits.page("xitong", "/")).contains("系统管理").doesNotContain("href=\"/branches", "/audit");
        assertThat(visits.page("anquan", "/")).contains("安全管理").doesNotContain("href=\"/branches", "/audit");
        assertThat(visits.page("shenji", "/")).contains("href=\"/audit\"").doesNotContain("href=\"/branches");
    }

    @Test
    void whoHasNoRoleTodayIsToldSoAndMayChangeHisPassword() throws Exception {
        database.sql("update role_grant set until_on = from_on where account_id = (select id from account where username = 'fagai')").update();

        assertThat(visits.page("fagai", "/")).contains("今天没有任何权限", "href=\"/account/password\"").doesNotContain("href=\"/branches");
    }

    @Test
    void whoMustChangeHisPasswordIsSentToDoSo() throws Exception {
        database.sql("update account set must_change_password = true where username = 'fagai'").update();

        visits.visit("fagai", "/").andExpect(redirectedUrl("/account/password"));
    }
}
