package zhibu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.Organization;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.shared.web.SignedIn;

/** The scorecard and the duties, as a secretary and as staff see them. */
@ZhibuTest
class StandingPagesTests {

    @Autowired MockMvc browser;
    @Autowired Organization organization;

    @Test
    void linjiangSeesItsScoreAndWhatWouldGainMost() throws Exception {
        BranchId linjiang = branch(Cast.LINJIANG);

        assertThat(page("/branches/" + linjiang + "/scorecard/2026", secretaryOf(linjiang)))
                .contains("临江支部2026年得分", "还差什么", "可得 2 分", "可得 1 分",
                        "党员大会到期应 3 次，实 2 次，缺第三季度；扣 2 分，上限 6 分",
                        "《支部工作条例》第11条", "国家规定", "地方参数", "待接入", "待现场", "19 个分项中 19 项已接入，可判定 96 分",
                        "/branches/" + linjiang + "/gatherings/")
                .doesNotContain("{attendance", "null");
    }

    @Test
    void anyDayOfTheYearCanBeAskedFor() throws Exception {
        String card = "/branches/" + branch(Cast.LINJIANG) + "/scorecard/2026?asOf=";

        assertThat(page(card + "2026-09-30", staff())).contains("截至2026年9月30日", "全年走势", "9月", "按现有记录测算", "待认定")
                .doesNotContain("缺第三季度");
        for (String wrong : Set.of("2026-02-30", "2027-01-01", "2025-12-31", "x")) {
            assertThat(page(card + wrong, staff())).contains("截至2026年11月20日", "日期要写成 2026年1月1日 至 2026年11月20日 之间存在的日期");
        }
    }

    @Test
    void everyRuleCanBeLinkedTo() throws Exception {
        BranchId linjiang = branch(Cast.LINJIANG);

        assertThat(page("/branches/" + linjiang + "/scorecard/2026", secretaryOf(linjiang)))
                .contains("id=\"rule-assembly.each-quarter\"", "href=\"#rule-assembly.each-quarter\"", "id=\"item-19\"");
    }

    @Test
    void linjiangSeesWhatItOwesAndWhereToRecordIt() throws Exception {
        BranchId linjiang = branch(Cast.LINJIANG);

        assertThat(page("/branches/" + linjiang + "/duties", secretaryOf(linjiang)))
                .contains("逾期 5 项", "第三季度还缺 1 次党员大会的记录", "去记录",
                        "href=\"/branches/" + linjiang + "/gatherings/new?kind=ASSEMBLY\"", "缺此项扣 2 分");
    }

    @Test
    void whoDoesNotKeepTheRecordsIsNotSentToWriteThem() throws Exception {
        assertThat(page("/branches/" + branch(Cast.LINJIANG) + "/duties", staff())).contains("逾期 5 项").doesNotContain("去记录");
    }

    @Test
    void aYearWithoutStandardsOrBranchIsNotFound() throws Exception {
        String card = "/branches/" + branch(Cast.XINGANG) + "/scorecard/";
        for (String year : Set.of("2025", "2027", "1999", "x")) {
            browser.perform(get(card + year).with(signedIn(staff()))).andExpect(status().isNotFound());
        }
    }

    private String page(String path, Reader reader) throws Exception {
        return browser.perform(get(path).with(signedIn(reader))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private BranchId branch(String name) {
        return organization.branches(staff()).stream().filter(card -> card.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static Reader staff() {
        return new Reader(new AccountId(1), "郭思远", Set.of(Role.WORKING_COMMITTEE), Scope.EVERYTHING, Scope.NOTHING);
    }

    private static Reader secretaryOf(BranchId branch) {
        return new Reader(new AccountId(2), Cast.LI_WENJING, Set.of(Role.SECRETARY), Scope.of(branch), Scope.of(branch));
    }

    private static RequestPostProcessor signedIn(Reader reader) {
        SignedIn person = () -> reader;
        return authentication(new TestingAuthenticationToken(person, "", reader.roles().stream().map(Role::name).toArray(String[]::new)));
    }
}
