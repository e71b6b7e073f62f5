package zhibu.sheets.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.campaign.CampaignId;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Points;
import zhibu.shared.Reader;
import zhibu.sheets.SelfChecks;
import zhibu.standards.Item;
import zhibu.standards.Standards;

/** 临江支部 checks itself in the round of the demo city: it lacks an assembly, and its secretary says otherwise. */
@ZhibuTest
@Transactional
class SelfCheckPagesTests {

    private static final String RULE = "assembly.each-quarter";
    private static final int ITEMS = 19;

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;
    @Autowired SelfChecks checks;
    @Autowired Accounts accounts;
    @Autowired Standards standards;

    private String round() {
        return "/campaigns/" + database.sql("select id from campaign").query(String.class).single();
    }

    private String sheet() throws Exception {
        return round() + "/self-checks/" + visits.branch(Cast.LINJIANG).replace("/branches/", "");
    }

    private MockHttpServletResponse send(String user, String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(visits.as(user)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse confirm(int item, String seen, Map<String, String> more) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of("seen", seen));
        Item asked = standards.edition(new AssessmentYear(2026)).item(item);
        IntStream.range(0, asked.onSite().size()).forEach(at -> {
            fields.put("onSite[%d].rule".formatted(at), asked.onSite().get(at).code());
            fields.put("onSite[%d].points".formatted(at), "0");
        });
        fields.putAll(more);
        return send("liwenjing", sheet() + "/items/" + item, fields);
    }

    private static Map<String, String> dispute(String points, String reason) {
        return Map.of("disputes[0].rule", RULE, "disputes[0].points", points, "disputes[0].reason", reason);
    }

    private void confirmAll() throws Exception {
        for (int item = 1; item <= ITEMS; item++) {
            MockHttpServletResponse answer = confirm(item, "0", item == 10 ? dispute("0", "已开，记录在纸质本上") : Map.of());
            assertThat(answer.getRedirectedUrl()).as("%d: %s", item, answer.getContentAsString())
                    .isEqualTo(item == ITEMS ? sheet() : sheet() + "/items/" + (item + 1));
        }
    }

    @Test
    void aSecretaryGetsStraightToHisOwn() throws Exception {
        assertThat(visits.visit("liwenjing", round() + "/self-checks").andReturn().getResponse().getRedirectedUrl()).isEqualTo(sheet());
        assertThat(visits.page("caizheng", round() + "/self-checks")).contains("共 3 个支部", Cast.LINJIANG).doesNotContain(Cast.QINGSHAN);
        assertThat(visits.page("gongwei", round() + "/self-checks")).contains("共 36 个支部", Cast.QINGSHAN);
        assertThat(visits.page("gongwei", round() + "/self-checks?state=passed")).contains("没有符合条件的支部");
    }

    @Test
    void everyComputedPointIsThereAlready() throws Exception {
        assertThat(visits.page("liwenjing", sheet())).contains("开始填写", "自查报告", "已确认 0 / 19 项").doesNotContain("审核</a>");
        assertThat(visits.page("liwenjing", sheet() + "/items/10")).contains("党员大会每季度不足1次", "有异议", "确认，下一项", "上一项", "下一项",
                "缺第三季度").doesNotContain("照片");
        assertThat(visits.page("caizheng", sheet() + "/items/10")).contains("党员大会每季度不足1次", "还没有确认").doesNotContain("确认，下一项");
    }

    @Test
    void whatCannotBeIsRefusedWithEverythingTyped() throws Exception {
        MockHttpServletResponse refused = confirm(10, "0", Map.of("onSite[0].points", "0.55", "onSite[0].reason", "会议走过场",
                "disputes[0].rule", RULE, "disputes[0].points", "0"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("最多一位小数", "请写明异议的理由", "会议走过场", "0.55");
        assertThat(confirm(10, "0", Map.of("onSite[0].points", "0.5")).getContentAsString()).contains("扣了分，请写明理由");
        assertThat(confirm(10, "0", dispute("2", "一样")).getContentAsString()).contains("和系统判定的一样");
        assertThat(visits.page("liwenjing", sheet())).contains("已确认 0 / 19 项");
    }

    @Test
    void aDraftIsKeptAndConfirmsNothing() throws Exception {
        Map<String, String> typed = Map.of("seen", "0", "onSite[0].rule", "meeting", "onSite[0].points", "0.", "onSite[0].reason", "正在想");

        assertThat(send("liwenjing", sheet() + "/items/10/draft", typed).getContentAsString()).contains("已自动保存 09:00");
        assertThat(send("liwenjing", sheet() + "/items/10/draft", typed).getStatus()).isEqualTo(200);
        assertThat(visits.page("liwenjing", sheet())).contains("已确认 0 / 19 项");
        assertThat(database.sql("select count(*) from self_check_answer").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whoConfirmsWhatSomebodyElseHasConfirmedMeanwhileIsToldSo() throws Exception {
        confirm(4, "0", Map.of());
        MockHttpServletResponse overtaken = confirm(4, "0", Map.of("onSite[0].points", "0.5", "onSite[0].reason", "抽问不熟"));

        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(overtaken.getContentAsString()).contains("别人已确认过这一项", "抽问不熟", "name=\"seen\" value=\"1\"");
        assertThat(confirm(4, "1", Map.of("onSite[0].points", "0.5", "onSite[0].reason", "抽问不熟")).getStatus()).isEqualTo(302);
    }

    @Test
    void whatIsSentTwiceOverABadConnectionCountsOnce() throws Exception {
        Map<String, String> typed = Map.of("onSite[0].points", "0.5", "onSite[0].reason", "抽问不熟");

        assertThat(confirm(4, "0", typed).getStatus()).isEqualTo(302);
        assertThat(confirm(4, "0", typed).getStatus()).isEqualTo(302);
        assertThat(database.sql("select revision from self_check_answer").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aListTakesAsManyStatementsForManyAsForFew() throws Exception {
        String list = round() + "/self-checks";
        RequestPostProcessor everywhere = visits.as("gongwei");
        RequestPostProcessor unit = visits.as("caizheng");

        assertThat(StatementCounter.during(() -> visits.page(everywhere, list))).isLessThan(15)
                .isEqualTo(StatementCounter.during(() -> visits.page(unit, list)));
    }

    @Test
    void itIsSignedReturnedSignedAgainAndPassed() throws Exception {
        assertThat(send("liwenjing", sheet() + "/signature", Map.of()).getContentAsString()).contains("第 1 项", "还没有确认");
        confirmAll();
        assertThat(send("caizheng", sheet() + "/review", Map.of()).getContentAsString()).contains("自查表现在是“填写中”");
        assertThat(send("liwenjing", sheet() + "/signature", Map.of()).getRedirectedUrl()).isEqualTo(sheet());
        assertThat(confirm(3, "1", Map.of()).getContentAsString()).contains("自查表现在是“已签名，待审核”");
        assertThat(visits.page("caizheng", round() + "/self-checks?state=signed")).contains(Cast.LINJIANG, "11月20日");
        assertThat(send("caizheng", sheet() + "/return", Map.of("note", "")).getContentAsString()).contains("请写明退回理由");
        assertThat(send("caizheng", sheet() + "/return", Map.of("note", "第4项再核实")).getRedirectedUrl()).isEqualTo(sheet());
        assertThat(visits.page("liwenjing", sheet())).contains("退回：第4项再核实", "签名报送");
        assertThat(confirm(4, "1", Map.of("onSite[0].points", "0.5", "onSite[0].reason", "抽问不熟")).getStatus()).isEqualTo(302);
        send("liwenjing", sheet() + "/signature", Map.of());
        assertThat(send("caizheng", sheet() + "/review", Map.of("settlements[0].rule", RULE)).getContentAsString())
                .contains("请选择采纳还是不采纳");
        assertThat(send("caizheng", sheet() + "/review", Map.of("settlements[0].rule", RULE, "settlements[0].verdict", "yes"))
                .getContentAsString()).contains("请写明理由");
        Points signed = total("SIGNED");
        assertThat(send("caizheng", sheet() + "/review", Map.of("settlements[0].rule", RULE, "settlements[0].verdict", "yes",
                "settlements[0].reason", "看过签到和决议原件")).getRedirectedUrl()).isEqualTo(sheet());
        assertThat(total("CONFIRMED")).as("the dispute was accepted").isGreaterThan(signed);
        assertThat(visits.page("liwenjing", sheet())).contains("已通过", "审核通过", "退回", "SHA-256", "采纳：看过签到和决议原件");
        assertThat(visits.page("liwenjing", sheet() + "/report")).contains("自查报告", "支部书记（签名）", "没有销号的问题", "抽问不熟", "采纳：看过签到和决议原件");
        assertThat(confirmed("gongwei")).isEqualTo(total("CONFIRMED"));
    }

    private Points total(String kind) {
        return Points.of(database.sql("select total from self_check_document where kind = ? order by id desc limit 1").param(kind)
                .query(BigDecimal.class).single());
    }

    private Points confirmed(String username) {
        Reader reader = accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
        return checks.confirmed(CampaignId.valueOf(round().replace("/campaigns/", "")), reader).values().iterator().next().points();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update self_check_document set total = 100", "delete from self_check_document", "update self_check_step set note = ''",
            "delete from self_check_step", "update self_check_answer set typed = '{}'", "delete from self_check_answer", "delete from self_check",
            "update self_check set branch_id = branch_id + 1"})
    void whatWasSignedStays(String attempt) throws Exception {
        confirmAll();
        send("liwenjing", sheet() + "/signature", Map.of());

        assertThatThrownBy(() -> database.sql(attempt).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void outsideTheStageItCanOnlyBeRead() throws Exception {
        database.sql("update campaign set stage = 'EVALUATION', revision = revision + 1").update();

        assertThat(visits.page("liwenjing", sheet())).contains("现在是评估阶段").doesNotContain("开始填写");
        assertThat(confirm(1, "0", Map.of()).getContentAsString()).contains("现在不是验收阶段");
    }
}
