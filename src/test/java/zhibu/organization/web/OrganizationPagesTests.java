package zhibu.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The secretaries of 临江支部 and 高塔支部 at the pages of groups and posts. */
@ZhibuTest
@Import(Visits.class)
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
}
