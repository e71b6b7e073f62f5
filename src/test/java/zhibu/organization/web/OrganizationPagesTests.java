package zhibu.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The secretaries of 临江支部 and 高塔支部 at the pages of groups and posts. */
@ZhibuTest
@Transactional
class OrganizationPagesTests {

    @Autowired Visits visits;
    @Autowired MockMvc browser;

    @Test
    void aGroupIsFormedAndTheBranchSaysSoAtOnce() throws Exception {
        String linjiang = visits.branch(Cast.LINJIANG);

        browser.perform(post(linjiang + "/groups").param("name", "第一党小组").param("leader", "").param("on", "2026-11-20")
                .with(csrf()).with(visits.as("liwenjing"))).andExpect(redirectedUrl(linjiang));

        assertThat(visits.page("liwenjing", linjiang)).contains("组织沿革", "第一党小组，组长空缺", "党小组 1 个，不合规的 1 个：第一党小组");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        String page = browser.perform(post(visits.branch(Cast.LINJIANG) + "/groups").param("name", "第一党小组").param("on", "昨天")
                .with(csrf()).with(visits.as("liwenjing"))).andExpect(status().isUnprocessableContent()).andReturn().getResponse()
                .getContentAsString();

        assertThat(page).contains("日期要写成存在的日期", "value=\"第一党小组\"", "href=\"#on\"");
    }

    @Test
    void whatTheRulesFindWantingIsSaidOnTheBranchItself() throws Exception {
        assertThat(visits.page("liwenjing", visits.branch(Cast.LINJIANG))).contains("组织设置提示", "缺纪检委员", "《机关条例》第9条");
        assertThat(visits.page("zhoumingyuan", visits.branch(Cast.QINGSHAN))).doesNotContain("组织设置提示");
    }

    @Test
    void whoOnlyReadsIsOfferedNothing() throws Exception {
        assertThat(visits.page("gongwei", visits.branch(Cast.GAOTA) + "/groups")).contains("第七党小组").doesNotContain("<button class=\"button\"", "/groups/");
        assertThat(visits.page("gongwei", visits.branch(Cast.GAOTA) + "/posts")).contains(Cast.CHEN_LIQUN).doesNotContain("登记任职", "/end\"");
    }

    @Test
    void aPostWithoutAHolderIsAskedForAgain() throws Exception {
        String page = browser.perform(post(visits.branch(Cast.LINJIANG) + "/posts").param("duty", "DISCIPLINE").param("from", "2026-11-20")
                .param("way", "BY_ELECTION").with(csrf()).with(visits.as("liwenjing"))).andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString();

        assertThat(page).contains("请选择由谁担任").containsPattern("value=\"DISCIPLINE\" selected");
    }

    @Test
    void theUnitsCommitteeFoundsABranchAndSeesItAtOnce() throws Exception {
        String unit = visits.page("caizheng", "/branches/new").replaceAll("(?s).*<option value=\"([0-9]+)\".*", "$1");
        String founded = browser.perform(post("/branches").param("unit", unit).param("name", "春晖支部").param("on", "2026-11-20")
                .param("document", "财机党〔2026〕21号").param("offices", "甲办公室、乙办公室").with(csrf()).with(visits.as("caizheng")))
                .andReturn().getResponse().getRedirectedUrl();

        assertThat(visits.page("caizheng", founded)).contains("春晖支部", "联合党支部", "财机党〔2026〕21号", "调整、合并、撤销支部", "还没有任期记录");
        assertThat(visits.page("caizheng", "/branches")).contains("春晖支部");
        assertThat(visits.page("caizheng", founded + "/members")).contains("党员花名册");
        assertThat(visits.page("caizheng", founded + "/elections")).contains("尚未选举", "下一步：报换届请示");
    }

    @Test
    void aBranchThatIsGoneIsMarkedAndOffersNothing() throws Exception {
        String linjiang = visits.branch(Cast.LINJIANG);
        String other = visits.page("caizheng", linjiang + "/merger").replaceAll("(?s).*<option value=\"([0-9]+)\".*", "$1");

        browser.perform(post(linjiang + "/merger").param("into", other).param("on", "2026-11-20").param("document", "财机党〔2026〕22号")
                .with(csrf()).with(visits.as("caizheng"))).andExpect(redirectedUrl("/branches/" + other));

        assertThat(visits.page("liwenjing", linjiang)).contains("2026年11月20日撤销", "组织沿革").doesNotContain("记一次会</a>\n      <a", "记台账");
        assertThat(visits.page("caizheng", "/branches")).contains("已撤销的支部");
        visits.visit("liwenjing", linjiang + "/gatherings/new").andExpect(status().isForbidden());
        assertThat(visits.page("liwenjing", linjiang + "/gatherings")).contains("会议活动");
        assertThat(visits.page("liwenjing", "/")).contains("首页");
    }

    @Test
    void aChangeWithoutItsDocumentComesBack() throws Exception {
        String charter = visits.branch(Cast.LINJIANG) + "/charter";
        String page = browser.perform(post(charter).param("name", "临江第一支部").param("on", "2026-11-20").with(csrf())
                .with(visits.as("caizheng"))).andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("请填写批复文号", "value=\"临江第一支部\"");
    }
}
