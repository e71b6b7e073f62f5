package zhibu.elections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** Who is reminded of terms that end, and how a step is asked for, refused and taken back. */
@ZhibuTest
@Transactional
class TermsPagesTests {

    @Autowired Visits visits;
    @Autowired MockMvc browser;

    @Test
    void theBoardShowsWhatIsOverdueInRedAndIsNarrowedByUnit() throws Exception {
        String board = visits.page("gongwei", "/terms");

        assertThat(board).containsSubsequence(Cast.LAOCHENG, "tag-overdue", "逾期 123 天", "尚未报请示");
        assertThat(visits.page("caizheng", "/terms")).doesNotContain(Cast.LAOCHENG);
    }

    @Test
    void theBoardIsAWorkbookToo() throws Exception {
        byte[] file = browser.perform(get("/terms.xlsx")
                .with(visits.as("gongwei"))).andReturn().getResponse().getContentAsByteArray();

        assertThat(new Sheet(file).rows().toString()).contains("任期届满", Cast.LAOCHENG, "逾期 123 天");
    }

    @Test
    void whoIsConcernedIsRemindedOnHisHomePageAndNobodyElse() throws Exception {
        String laocheng = visits.branch(Cast.LAOCHENG);

        assertThat(visits.page("zhibu" + laocheng.substring(laocheng.lastIndexOf('/') + 1), "/")).contains("请报换届请示", "逾期 123 天", laocheng + "/elections");
        assertThat(visits.page("zhoumingyuan", "/")).doesNotContain("换届请示");
        assertThat(visits.page("gongwei", "/")).contains("个支部任期逾期", "/terms");
    }

    @Test
    void aStepWithoutItsDocumentComesBackWithWhatWasTyped() throws Exception {
        String step = visits.branch(Cast.LINJIANG) + "/elections/request";
        String page = browser.perform(post(step).param("on", "2026-11-19").with(csrf()).with(visits.as("liwenjing")))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("请填写文号", "value=\"2026-11-19\"");
    }

    @Test
    void aStepIsTakenAndTakenBack() throws Exception {
        String elections = visits.branch(Cast.LINJIANG) + "/elections";
        browser.perform(post(elections + "/request").param("on", "2026-11-19").param("document", "财临支〔2026〕1号").with(csrf())
                .with(visits.as("liwenjing"))).andExpect(redirectedUrl(elections));
        String page = visits.page("liwenjing", elections);
        assertThat(page).contains("财临支〔2026〕1号", "下一步：批复换届请示", "等上级党组织办理", "/voidings/");
        assertThat(visits.page("caizheng", elections)).contains(elections + "/decisions/approval").doesNotContain("/voidings/");

        String voiding = page.replaceAll("(?s).*href=\"([^\"]*/voidings/[0-9]+)\".*", "$1");
        browser.perform(post(voiding).param("reason", "").with(csrf()).with(visits.as("liwenjing"))).andExpect(status().isUnprocessableContent());
        browser.perform(post(voiding).param("reason", "文号写错").with(csrf()).with(visits.as("liwenjing"))).andExpect(redirectedUrl(elections));
        assertThat(visits.page("liwenjing", elections)).contains("已作废：文号写错", "提前换届，报换届请示");
    }

    @Test
    void aStepThatIsNotNextIsExplained() throws Exception {
        visits.visit("liwenjing", visits.branch(Cast.LINJIANG) + "/elections/report").andExpect(status().isUnprocessableContent());
        visits.visit("liwenjing", visits.branch(Cast.LINJIANG) + "/elections/nonsense").andExpect(status().isNotFound());
    }
}
