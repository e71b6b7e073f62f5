package zhibu.teams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignId;
import zhibu.demo.Cast;
import zhibu.fixtures.Rounds;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** Teams are made up and given their branches page by page, and a member comes to see. */
@ZhibuTest
@Import(Rounds.class)
@Transactional
class TeamPagesTests {

    @Autowired MockMvc browser;
    @Autowired Visits visits;
    @Autowired Rounds rounds;

    private String board;
    private String linjiang;

    @BeforeEach
    void drawTwoUnits() {
        CampaignId campaign = rounds.open("2026年抽查", Cast.DEVELOPMENT, Cast.FINANCE);
        rounds.drawAll(campaign);
        board = "/campaigns/%s/teams".formatted(campaign);
        linjiang = visits.branch(Cast.LINJIANG);
    }

    @Test
    void aTeamIsMadeUpAndItsMemberFindsHisBranchOnHisHomePage() throws Exception {
        assertThat(visits.page("gongwei", board)).contains("还没有验收组", "还没有派组的");
        makeFirst();
        visits.visit("zhoumingyuan", linjiang).andExpect(status().isNotFound());
        assertThat(send(post(board + "/assignments").param("day", "").param("team", "")).andExpect(status().isUnprocessableContent()).andReturn()
                .getResponse().getContentAsString()).contains("请选择派给哪个组", "验收日期要写成存在的日期");
        send(assign(Cast.QINGSHAN)).andExpect(status().isUnprocessableContent());
        send(assign(Cast.LINJIANG)).andExpect(redirectedUrl(board));

        assertThat(visits.page("zhoumingyuan", "/")).contains("验收临江支部（市财政局）");
        assertThat(visits.page("zhoumingyuan", board)).contains("第一验收组", "唐书瑶").doesNotContain("改派", "还没有派组的");
        assertThat(visits.page("zhoumingyuan", linjiang)).contains(Cast.LINJIANG).doesNotContain("记一次会</a></p>");
        visits.visit("zhoumingyuan", linjiang + "/gatherings/new?kind=ASSEMBLY").andExpect(status().isForbidden());
        visits.visit("liwenjing", board).andExpect(status().isForbidden());
    }

    @Test
    void aBranchIsGivenToAnotherDayAndTakenBack() throws Exception {
        makeFirst();
        send(assign(Cast.LINJIANG)).andExpect(redirectedUrl(board));
        String change = board + "/assignments/" + linjiang.replace("/branches/", "");
        Document page = Jsoup.parse(visits.page("gongwei", change));
        String team = page.select("input[name=seenTeam]").val();

        send(post(change).param("seenTeam", team).param("seenDay", "2026-11-25").param("team", team).param("day", "").param("reason", ""))
                .andExpect(status().isUnprocessableContent());
        send(post(change).param("seenTeam", team).param("seenDay", "2026-11-24").param("team", team).param("day", "2026-11-27").param("reason", "冲突"))
                .andExpect(status().isConflict());
        send(post(change).param("seenTeam", team).param("seenDay", "2026-11-25").param("team", team).param("day", "2026-11-27").param("reason", "冲突"))
                .andExpect(redirectedUrl(board));
        assertThat(visits.page("gongwei", board)).contains("2026年11月27日");
        send(post(board + "/" + team + "/voiding").param("seen", "1").param("reason", "不要了")).andExpect(status().isUnprocessableContent());
        send(post(change).param("seenTeam", team).param("seenDay", "2026-11-27").param("team", "").param("reason", "先撤回")).andExpect(redirectedUrl(board));
        send(post(board + "/" + team + "/members").param("seen", "1").param("head", account("tangshuyao")).param("reason", "")).andExpect(status().isUnprocessableContent());
        send(post(board + "/" + team + "/members").param("seen", "1").param("head", account("tangshuyao")).param("reason", "换人")).andExpect(redirectedUrl(board));
        send(post(board + "/" + team + "/members").param("seen", "1").param("head", account("tangshuyao")).param("reason", "换人")).andExpect(status().isConflict());
        send(post(board + "/" + team + "/voiding").param("seen", "2").param("reason", "不要了")).andExpect(redirectedUrl(board));
    }

    private void makeFirst() throws Exception {
        send(post(board).param("name", "第一验收组").param("head", account("zhoumingyuan")).param("members", account("tangshuyao")))
                .andExpect(redirectedUrl(board));
    }

    private MockHttpServletRequestBuilder assign(String branch) throws Exception {
        String team = Jsoup.parse(visits.page("gongwei", board + "/assignments")).select("select[name=team] option").get(1).val();
        return post(board + "/assignments").param("team", team).param("day", "2026-11-25")
                .param("branches", visits.branch(branch).replace("/branches/", ""));
    }

    private String account(String username) throws Exception {
        return Jsoup.parse(visits.page("gongwei", board + "/new")).select("select[name=head] option").stream()
                .filter(option -> option.text().startsWith(username.equals("zhoumingyuan") ? Cast.ZHOU_MINGYUAN : Cast.TANG_SHUYAO))
                .findFirst().orElseThrow().val();
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.with(csrf()).with(visits.as("gongwei")));
    }
}
