package zhibu.reminders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The week on one page, for each role its own, and whether it comes by mail too. */
@ZhibuTest
@Transactional
class DigestPagesTests {

    @Autowired Visits visits;
    @Autowired MockMvc browser;

    @Test
    void aSecretarySeesWhatIsOverdueAndWhatTheBranchDid() throws Exception {
        assertThat(visits.page("liwenjing", "/digest")).contains("2026年11月16日", "id=\"overdue-title\">逾期 ", "第三季度还缺 1 次党员大会的记录",
                "《支部工作条例》第11条", "gatherings/new?kind=ASSEMBLY").doesNotContain("各单位的逾期待办");
        String laocheng = visits.branch(Cast.LAOCHENG);
        assertThat(visits.page("zhibu" + laocheng.substring(laocheng.lastIndexOf('/') + 1), "/digest"))
                .contains("请报换届请示", "逾期 123 天", Cast.LAOCHENG + "上周办了 2 件事", laocheng + "/gatherings/");
    }

    @Test
    void aCommitteeSeesItsUnitsByNameAndNotItsBranchesOneByOne() throws Exception {
        assertThat(visits.page("caizheng", "/digest")).contains("各单位的逾期待办", "市财政局", "3 个", "/?unit=")
                .doesNotContain("市发展和改革局", "上周办了");
        assertThat(visits.page("gongwei", "/digest")).contains("市财政局", "市发展和改革局");
    }

    @Test
    void aLeaderSeesWhatHisBranchesDid() throws Exception {
        assertThat(visits.page("lingdao", "/digest")).contains(Cast.LAOCHENG + "上周办了").doesNotContain("去记录", "各单位的逾期待办");
    }

    @Test
    void withoutAServerNobodyIsPromisedMail() throws Exception {
        assertThat(visits.page("liwenjing", "/account/digest")).contains("没有开启", "还没有配置邮件服务器");
    }

    @Test
    void mailIsSwitchedOnWithAnAddressAndOffWithAButton() throws Exception {
        browser.perform(post("/account/digest").param("address", "liwenjing@example.gov.cn").with(csrf()).with(visits.as("liwenjing")))
                .andExpect(redirectedUrl("/account/digest"));
        assertThat(visits.page("liwenjing", "/account/digest")).contains("已开启", "liwenjing@example.gov.cn", "停用");

        browser.perform(post("/account/digest/stopping").with(csrf()).with(visits.as("liwenjing")))
                .andExpect(redirectedUrl("/account/digest"));
        assertThat(visits.page("liwenjing", "/account/digest")).contains("没有开启", "liwenjing@example.gov.cn");
        assertThat(visits.page("shenji", "/audit")).contains("停用每周邮件", "开启每周邮件").doesNotContain("liwenjing@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "liwenjing", "liwenjing@", "a b@example.cn", "a@example.cn\r\nBcc: all@example.cn", "a@example", "<a@example.cn>"})
    void anAddressThatIsNoneComesBackAsItWasTyped(String address) throws Exception {
        browser.perform(post("/account/digest").param("address", address).with(csrf()).with(visits.as("liwenjing")))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(Matchers.containsString("邮箱地址")));
        assertThat(visits.page("liwenjing", "/account/digest")).contains("没有开启");
    }
}
