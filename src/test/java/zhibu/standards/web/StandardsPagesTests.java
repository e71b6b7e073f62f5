package zhibu.standards.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.shared.web.SignedIn;

/** The pages of the standards, as a secretary and as a leader see them. */
@ZhibuTest
class StandardsPagesTests {

    @Autowired
    MockMvc browser;

    @Test
    void theListSaysWhatTheStandardsAreAndGivesTheTotals() throws Exception {
        browser.perform(get("/standards").with(signedIn(leader())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("不是任何机关发布的官方标准")))
                .andExpect(content().string(containsString("本年度适用")))
                .andExpect(content().string(containsString("24 条标准")))
                .andExpect(content().string(containsString("19 个分项")))
                .andExpect(content().string(containsString("href=\"/standards/1.0\"")))
                .andExpect(content().string(containsString("href=\"/standards/1.0#item-19\"")));
    }

    @Test
    void anEditionShowsEveryRuleWithItsArticle() throws Exception {
        browser.perform(get("/standards/1.0").with(signedIn(leader())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A1 应建尽建")))
                .andExpect(content().string(containsString("党员大会每季度不足1次的，每缺1个季度")))
                .andExpect(content().string(containsString("《支部工作条例》第11条")))
                .andExpect(content().string(containsString("到会率不足80%")))
                .andExpect(content().string(containsString("赞成票超过实到会的1/2")))
                .andExpect(content().string(containsString("自 2026年5月18日 起")))
                .andExpect(content().string(not(containsString("{branch."))));
    }

    @Test
    void aSecretaryFindsTheRecordsThatProveAnItem() throws Exception {
        browser.perform(get("/standards/1.0").with(signedIn(secretaryOf(7))))
                .andExpect(content().string(containsString("href=\"/branches/7/gatherings?item=10\"")))
                .andExpect(content().string(not(containsString("gatherings?item=1\""))));
    }

    @Test
    void whoKeepsNoRecordsIsSentToNone() throws Exception {
        browser.perform(get("/standards/1.0").with(signedIn(leader())))
                .andExpect(content().string(not(containsString("gatherings?item="))));
    }

    @Test
    void anEditionThatWasNeverPublishedIsNotFound() throws Exception {
        browser.perform(get("/standards/0.9").with(signedIn(leader()))).andExpect(status().isNotFound());
    }

    private static Reader leader() {
        return new Reader(new AccountId(1), "沈舟", Set.of(Role.LEADER), Scope.of(new BranchId(7)), Scope.NOTHING);
    }

    private static Reader secretaryOf(long branch) {
        Scope own = Scope.of(new BranchId(branch));
        return new Reader(new AccountId(2), "林青", Set.of(Role.SECRETARY), own, own);
    }

    private static RequestPostProcessor signedIn(Reader reader) {
        SignedIn person = () -> reader;
        return authentication(new TestingAuthenticationToken(person, "", reader.roles().stream().map(Role::name).toArray(String[]::new)));
    }
}
