package zhibu.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import zhibu.accounts.Accounts;
import zhibu.advice.SeenAdvice;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.ZhibuTest;
import zhibu.ledger.Blank;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** The pages of the ledger as two people of one office use them, and what they cost the database. */
@ZhibuTest
@DirtiesContext
class LedgerPagesTests {

    @Autowired MockMvc browser;
    @Autowired MinuteBook book;
    @Autowired Accounts accounts;
    @Autowired Standards standards;

    @Test
    void whoCorrectsSecondSeesBothTextsAndLosesNothing() throws Exception {
        String recorded = record("liwenjing", "学习支部工作条例");
        SentForm first = correction("liwenjing", recorded).with("reason", "会议名称不全").with("agenda[0].title", "学习条例（试行）");
        SentForm second = correction("liwenjing", recorded).with("reason", "地点记错了").with("place", "五楼会议室").with("agenda[0].content", "我的一字一句");
        assertThat(send("liwenjing", recorded + "/correction", first).getStatus()).isEqualTo(302);

        MockHttpServletResponse conflict = send("liwenjing", recorded + "/correction", second);

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString()).contains("别人已更正了这条记录", "学习条例（试行）", "三楼会议室",
                "五楼会议室", "我的一字一句", "地点记错了", "name=\"revision\" value=\"2\"");
        assertThat(send("liwenjing", recorded + "/correction", second.with("revision", "2")).getStatus()).isEqualTo(302);
        assertThat(page("liwenjing", recorded)).contains("五楼会议室", "我的一字一句", "地点记错了", "会议名称不全", "第 3 稿")
                .doesNotContain("学习条例（试行）");
        assertThat(page("liwenjing", recorded + "?revision=2")).contains("学习条例（试行）", "这是第 2 稿，已被更正。现行的是第 3 稿。");
    }

    @Test
    void whoCorrectsWhatWasVoidedMeanwhileIsToldSoAndKeepsHisText() throws Exception {
        String recorded = record("liwenjing", "学习支部工作条例");
        SentForm late = correction("liwenjing", recorded).with("reason", "地点记错了").with("place", "五楼会议室");
        assertThat(call("liwenjing", post(recorded.replace("gatherings", "records") + "/voiding").param("seen", "1").param("reason", "重复记录")).getStatus()).isEqualTo(302);

        MockHttpServletResponse refused = send("liwenjing", recorded + "/correction", late);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("这条记录已作废，不能再改", "五楼会议室", "地点记错了");
    }

    @Test
    void whoVoidsWhatWasCorrectedMeanwhileIsShownItAndKeepsHisReason() throws Exception {
        String recorded = record("liwenjing", "学习支部工作条例");
        SentForm first = correction("liwenjing", recorded).with("reason", "会议名称不全").with("agenda[0].title", "学习条例（试行）");
        assertThat(send("liwenjing", recorded + "/correction", first).getStatus()).isEqualTo(302);

        MockHttpServletResponse conflict = call("liwenjing", post(recorded.replace("gatherings", "records") + "/voiding").param("seen", "1").param("reason", "与上周重复"));

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString()).contains("别人已更正了这条记录", "与上周重复", "学习条例（试行）", "name=\"seen\" value=\"2\"");
        assertThat(call("liwenjing", post(recorded.replace("gatherings", "records") + "/voiding").param("seen", "2").param("reason", "与上周重复")).getStatus()).isEqualTo(302);
    }

    @Test
    void aDraftGoesOnWhereItWasLeft() throws Exception {
        SentForm unfinished = blank("liwenjing").with("heldOn", "还没想好").with("agenda[0].content", "写到一半");
        assertThat(send("liwenjing", own("liwenjing", "/drafts"), unfinished).getContentAsString()).contains("草稿已保存");

        assertThat(page("liwenjing", own("liwenjing", "/drafts/" + unfinished.value("submission")))).contains("还没想好", "写到一半");
        assertThat(send("liwenjing", own("liwenjing", "/drafts/%s/discard".formatted(unfinished.value("submission"))), unfinished).getStatus()).isEqualTo(302);
        assertThat(call("liwenjing", get(own("liwenjing", "/drafts/" + unfinished.value("submission")))).getStatus()).isEqualTo(404);
    }

    @Test
    void aRecordSaysWhatEachItemWasAndWhatWasStudied() throws Exception {
        SentForm form = filled("liwenjing", "ASSEMBLY").with("agenda[0].kind", "FIRST_TOPIC").with("agenda[0].material", "《全市机关党建工作要点》")
                .with("agenda[0].source", "市委办公室").with("agenda[0].issuedOn", "2026-02-10");

        String recorded = sent("liwenjing", form);

        assertThat(page("liwenjing", recorded)).contains("议题1（第一议题）：学习支部工作条例", "《全市机关党建工作要点》（市委办公室，2026年2月10日）");
        assertThat(page("liwenjing", recorded + "/correction")).contains("value=\"《全市机关党建工作要点》\"", "value=\"2026-02-10\"",
                "<option value=\"FIRST_TOPIC\" selected=\"selected\">第一议题</option>");
    }

    @Test
    void whatIsOnTheListNeedsItsNameOnly() throws Exception {
        SentForm form = filled("liwenjing", "ASSEMBLY").with("agenda[0].kind", "STUDY").with("agenda[0].material", "中国共产党支部工作条例（试行）")
                .with("agenda[0].issuedOn", "2020-01-01");

        assertThat(page("liwenjing", sent("liwenjing", form))).contains("《中国共产党支部工作条例（试行）》（中共中央，2018年10月28日）");
    }

    @Test
    void aMaterialThatOnlyHasAnUnlikelyDateComesBackWithASentence() throws Exception {
        SentForm form = filled("liwenjing", "ASSEMBLY").with("agenda[0].issuedOn", "2022-02-30");

        assertThat(send("liwenjing", own("liwenjing", ""), form).getContentAsString()).contains("印发日期要写成存在的日期", "2022-02-30");
    }

    @Test
    void aThemeDayBeginsWithTheStepsOfLastTime() throws Exception {
        assertThat(ticked(page("liwenjing", own("liwenjing", "/new?kind=THEME_DAY")))).containsExactly("交纳党费", "重温入党誓词", "诵读党章");
        SentForm form = filled("liwenjing", "THEME_DAY").without("parts[0].steps").with("parts[0].steps", "诵读党章")
                .with("parts[0].freeSteps", "参观展览、 座谈");

        String recorded = sent("liwenjing", form);

        assertThat(page("liwenjing", recorded)).contains("集中学习；环节：诵读党章、参观展览、座谈");
        assertThat(ticked(page("liwenjing", recorded + "/correction"))).containsExactly("诵读党章");
        assertThat(page("liwenjing", recorded + "/correction")).contains("value=\"参观展览、座谈\"");
        assertThat(ticked(page("liwenjing", own("liwenjing", "/new?kind=THEME_DAY")))).containsExactly("诵读党章");
    }

    private static List<String> ticked(String page) {
        return Jsoup.parse(page).select("input[name='parts[0].steps'][checked]").eachAttr("value");
    }

    @Test
    void adviceIsShownOnceAndStopsNobody() throws Exception {
        SentForm form = filled("tangshuyao", "ASSEMBLY").without("advised").with("agenda[0].content", "与市教育局座谈");

        MockHttpServletResponse shown = send("tangshuyao", own("tangshuyao", ""), form);

        assertThat(shown.getStatus()).isEqualTo(422);
        assertThat(shown.getContentAsString()).contains("提交前请看一眼", "文中写到市教育局", "与市教育局座谈", "name=\"advised\" value=\"STRANGER\"");
        String recorded = sent("tangshuyao", form.with("advised", "STRANGER"));
        assertThat(sent("tangshuyao", form.without("advised"))).as("sent again").isEqualTo(recorded);
    }

    @Test
    void aRoutineRecordGoesStraightThrough() throws Exception {
        sent("tangshuyao", filled("tangshuyao", "ASSEMBLY").without("advised").with("agenda[0].title", "研究老旧小区电梯")
                .with("agenda[0].content", "听取三户居民意见，比较两种加装方案。").with("agenda[0].conclusion", "先报一栋试点。"));
    }

    @Test
    void whatIsWrongIsSaidBeforeAnyAdvice() throws Exception {
        SentForm form = filled("tangshuyao", "ASSEMBLY").without("advised").with("endsAt", "00:01").with("agenda[0].title", "短");

        assertThat(send("tangshuyao", own("tangshuyao", ""), form).getContentAsString()).contains("结束时间应晚于开始时间").doesNotContain("提交前请看一眼");
    }

    @Test
    void everyPageAsksTheSameHoweverManyMembersAndGatherings() throws Exception {
        Map<String, Integer> linjiang = costs("liwenjing");
        Map<String, Integer> gaota = costs("chenliqun");
        for (int i = 0; i < 3; i++) {
            record("liwenjing", "第 %d 次学习".formatted(i));
        }

        assertThat(gaota).as("60 members instead of 12").isEqualTo(linjiang);
        assertThat(costs("liwenjing")).as("three gatherings more").isEqualTo(linjiang);
        assertThat(linjiang).containsExactlyInAnyOrderEntriesOf(Map.of(
                "list", 8, "kinds", 4, "new", 14, "record", 14, "correction", 16, "draft", 17));
    }

    private Map<String, Integer> costs(String username) throws Exception {
        String recorded = record(username, "学习支部工作条例");
        Map<String, Integer> costs = new LinkedHashMap<>();
        costs.put("list", cost(username, get(own(username, ""))));
        costs.put("kinds", cost(username, get(own(username, "/new"))));
        costs.put("new", cost(username, get(own(username, "/new?kind=ASSEMBLY&kind=LECTURE"))));
        costs.put("record", cost(username, get(recorded)));
        costs.put("correction", cost(username, get(recorded + "/correction")));
        costs.put("draft", cost(username, post(own(username, "/drafts")).params(blank(username).fields())));
        return costs;
    }

    private int cost(String username, MockHttpServletRequestBuilder request) throws Exception {
        return StatementCounter.during(() -> assertThat(call(username, request).getStatus()).isEqualTo(200));
    }

    private String record(String username, String title) throws Exception {
        return sent(username, filled(username, "ASSEMBLY").with("agenda[0].title", title));
    }

    private SentForm filled(String username, String kind) {
        SentForm form = blank(username, kind).with("agenda[0].title", "学习支部工作条例").with("place", "三楼会议室")
                .with("advised", SeenAdvice.ALL.toString());
        return form.with("recorder", form.value("roll[0].member"));
    }

    private String sent(String username, SentForm form) throws Exception {
        MockHttpServletResponse answer = send(username, own(username, ""), form);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private SentForm correction(String username, String recorded) {
        RecordId id = RecordId.valueOf(recorded.substring(recorded.lastIndexOf('/') + 1));
        Reader reader = reader(username);
        GatheringView view = book.gathering(branch(reader), id, null, reader);
        List<Kind> kinds = view.entry().kinds().stream().map(standards::kind).toList();
        return SentForm.of(Prefill.of(view, kinds, UUID.randomUUID()));
    }

    private SentForm blank(String username) {
        return blank(username, "ASSEMBLY");
    }

    private SentForm blank(String username, String kind) {
        Reader reader = reader(username);
        Blank blank = book.blank(branch(reader), List.of(kind), null, LocalDate.parse("2026-11-18"), reader);
        return SentForm.of(Prefill.of(blank, UUID.randomUUID()));
    }

    private MockHttpServletResponse send(String username, String path, SentForm form) throws Exception {
        return call(username, post(path).params(form.fields()));
    }

    private String page(String username, String path) throws Exception {
        return call(username, get(path)).getContentAsString();
    }

    private MockHttpServletResponse call(String username, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(username)))).andReturn().getResponse();
    }

    private String own(String username, String rest) {
        return "/branches/%s/gatherings%s".formatted(branch(reader(username)), rest);
    }

    private static BranchId branch(Reader reader) {
        return reader.keeps().branches().iterator().next();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
