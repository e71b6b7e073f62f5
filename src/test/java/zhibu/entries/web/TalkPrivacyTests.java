package zhibu.entries.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.fixtures.ZhibuTest;

/** What was said in a talk is for those who talked and for who keeps the record: nobody else finds a word of it anywhere. */
@ZhibuTest
@DirtiesContext
@Import(EntryOffice.class)
class TalkPrivacyTests {

    private static final String[] SECRETS = {"家里老人住院", "想换个岗位", "协调陪护假"};

    @Autowired EntryOffice office;
    @Autowired JdbcClient database;

    private String talk;

    @BeforeEach
    void talkInConfidence() throws Exception {
        talk = office.recorded("liwenjing", office.told("liwenjing", "TALK").with("place", "小会议室").with("reason", "FAMILY")
                .with("content", SECRETS[0]).with("opinions", SECRETS[1]).with("matters", SECRETS[2]));
    }

    @Test
    void theSecretaryReadsAllOfIt() throws Exception {
        assertThat(office.page("liwenjing", talk)).contains(SECRETS).doesNotContain("内容只有当事人和书记能看到");
        assertThat(office.page("liwenjing", talk + "/correction")).contains(SECRETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caizheng", "gongwei", "lingdao"})
    void whoOverseesSeesWhoAndWhenAndWhyButNothingThatWasSaid(String username) throws Exception {
        assertThat(office.page(username, talk)).contains("谈心谈话", "小会议室", "家庭重大变故", "内容只有当事人和书记能看到").doesNotContain(SECRETS);
        assertThat(office.page(username, office.own("liwenjing", "?kind=TALK"))).contains("谈心谈话").doesNotContain(SECRETS);
        assertThat(office.page(username, "/")).doesNotContain(SECRETS);
        assertThat(office.page(username, talk.replace("entries", "records").replaceAll("/records/.*", ""))).doesNotContain(SECRETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caizheng", "gongwei", "lingdao", "liwenjing"})
    void nobodyFindsATalkByWhatWasSaid(String username) throws Exception {
        for (String secret : SECRETS) {
            String found = office.call(username, get(URI.create("/search?q=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))))
                    .getContentAsString();
            assertThat(found).as("%s looks for %s", username, secret).doesNotContain(talk);
        }
    }

    @Test
    void whatIsSearchedKeepsNoneOfIt() {
        assertThat(database.sql("select title || ' ' || body from wording where record_id = ?").param(Long.parseLong(talk.replaceAll(".*/", "")))
                .query(String.class).single()).contains("小会议室").doesNotContain(SECRETS);
        assertThat(database.sql("select string_agg(entry::text, ' ') from audit_entry entry").query(String.class).single()).doesNotContain(SECRETS);
    }

    @Test
    void anEarlierWordingIsAsConfidentialAsTheLatest() throws Exception {
        Map<String, String[]> correction = EntryOffice.form(office.told("liwenjing", "TALK").with("content", "另一种说法"));
        correction.put("revision", new String[] {"1"});
        correction.put("reason", new String[] {"记错了"});
        assertThat(office.send("liwenjing", talk + "/correction", correction).getStatus()).isEqualTo(302);

        assertThat(office.page("caizheng", talk + "?revision=1")).doesNotContain(SECRETS).contains("内容只有当事人和书记能看到");
        assertThat(office.page("liwenjing", talk + "?revision=1")).contains(SECRETS);
        assertThat(office.page("caizheng", talk)).doesNotContain("另一种说法");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caizheng", "gongwei"})
    void whoeverGivesItBackIsShownNoMore(String username) throws Exception {
        assertThat(office.page(username, talk.replace("entries", "records") + "/return")).doesNotContain(SECRETS);
    }
}
