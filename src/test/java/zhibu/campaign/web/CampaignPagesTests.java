package zhibu.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The round of the demo city as its people see it: in its fourth stage, all units admitted but two. */
@ZhibuTest
@Transactional
class CampaignPagesTests {

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;

    @Test
    void everyoneSeesOfARoundWhatIsHis() throws Exception {
        assertThat(visits.page("gongwei", round())).contains("2026年达标验收", "进入评估阶段", "退回上一阶段", "调整安排", "市财政局", "待申报", "已受理",
                "作废这一轮验收", "1.0版标准");
        assertThat(visits.page("caizheng", round())).contains("市财政局要做的", "报验收阶段完成", "已受理").doesNotContain("市教育局", "进入评估阶段", "作废这一轮");
        assertThat(visits.page("liwenjing", round())).contains("市财政局").doesNotContain("市财政局要做的", "市教育局");
        assertThat(visits.page("lingdao", "/campaigns")).contains("2026年达标验收").doesNotContain("发起验收");
    }

    @Test
    void theWorkingCommitteeAdmitsAndMovesOn() throws Exception {
        String applied = unit("select unit_id from campaign_unit where state = 'APPLIED'");
        String invited = unit("select unit_id from campaign_unit where state = 'INVITED'");

        assertThat(decide("gongwei", "/units/%s/decisions/admission".formatted(applied), "").getRedirectedUrl()).isEqualTo(round());
        assertThat(decide("gongwei", "/units/%s/decisions/admission".formatted(invited), "先看看").getContentAsString())
                .contains("没有等待受理的申报", "先看看");
        assertThat(decide("gongwei", "/units/%s/decisions/return".formatted(applied), "").getContentAsString()).contains("请写明退回理由");
        assertThat(decide("gongwei", "/decisions/next", "").getRedirectedUrl()).isEqualTo(round());
        assertThat(visits.page("gongwei", round())).contains("进入评估阶段", "评估阶段").doesNotContain("/decisions/next");
        assertThat(decide("gongwei", "/decisions/return", "").getContentAsString()).contains("请写明退回理由");
    }

    @Test
    void aUnitReportsTheStageFinished() throws Exception {
        String path = "/units/%s/stages/acceptance".formatted(unit("select id from unit where name = '%s'".formatted(Cast.FINANCE)));

        assertThat(decide("caizheng", path, "").getContentAsString()).contains("请写明完成情况");
        assertThat(decide("caizheng", path, "自查报告已报").getRedirectedUrl()).isEqualTo(round());
        assertThat(visits.page("gongwei", round())).contains("市财政局报验收阶段完成", "自查报告已报");
    }

    @Test
    void whoSawAnEarlierRevisionIsShownTheConflict() throws Exception {
        MockHttpServletResponse answer = send("gongwei", post(round() + "/decisions/next").param("seen", "1").param("note", "可以开始了"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("别人改动了这一轮验收，现在是验收阶段", "可以开始了", "value=\"" + revision() + "\"");
        assertThat(send("gongwei", post(round() + "/schedule").param("seen", "1").params(spans("2026-11-20"))).getStatus()).isEqualTo(409);
    }

    @Test
    void aScheduleIsChangedOrRefusedWhole() throws Exception {
        MockHttpServletResponse refused = send("gongwei", post(round() + "/schedule").param("seen", revision()).params(spans("2026-02-30")));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("开始日期要写成存在的日期", "value=\"2026-02-30\"");

        assertThat(send("gongwei", post(round() + "/schedule").param("seen", revision()).params(spans("2026-11-21"))).getRedirectedUrl())
                .isEqualTo(round());
        assertThat(visits.page("caizheng", round())).contains("2026年11月21日至12月31日", "调整验收安排");
    }

    private static MultiValueMap<String, String> spans(String from) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int row = 0; row < 5; row++) {
            sent.add("spans[%d].from".formatted(row), from);
            sent.add("spans[%d].until".formatted(row), "2026-12-31");
            sent.add("spans[%d].tasks".formatted(row), "");
        }
        return sent;
    }

    @Test
    void anEmptyFormComesBackWithOneSentenceEach() throws Exception {
        MockHttpServletResponse answer = send("gongwei", post("/campaigns").param("aim", "少而精"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("请写明名称", "请选择年度", "开始日期要写成存在的日期", "结束日期要写成存在的日期", "少而精");
        assertThat(send("gongwei", post("/campaigns").param("name", "复验").param("year", "2026").params(spans("2026-11-21")))
                .getContentAsString()).contains("请至少选择一个参加单位", "复验");
        assertThat(visits.page("gongwei", "/campaigns/new")).contains("value=\"2026-11-20\"", "value=\"2026-12-04\"", "value=\"2026-12-05\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "abc", "-1"})
    void whatNobodyWasGivenIsMissing(String id) throws Exception {
        visits.visit("gongwei", "/campaigns/" + id).andExpect(status().isNotFound());
        visits.visit("gongwei", round() + "/decisions/" + id).andExpect(status().isNotFound());
        visits.visit("gongwei", round() + "/units/" + id + "/decisions/admission").andExpect(status().isNotFound());
        visits.visit("caizheng", round() + "/units/" + unit("select id from unit where name = '市财政局'") + "/stages/" + id)
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"'', 12", "/schedule, 12"})
    void aRoundTakesAsManyStatementsForTwelveUnitsAsForOne(String path, int few) throws Exception {
        assertThat(statements("gongwei", round() + path)).isLessThanOrEqualTo(few);
        assertThat(statements("gongwei", round())).isEqualTo(statements("caizheng", round()));
    }

    private int statements(String username, String path) throws Exception {
        RequestPostProcessor reader = visits.as(username);
        return StatementCounter.during(() -> visits.page(reader, path));
    }

    private String round() {
        return "/campaigns/" + unit("select id from campaign where name = '2026年达标验收'");
    }

    private String unit(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private String revision() {
        return unit("select revision from campaign where name = '2026年达标验收'");
    }

    private MockHttpServletResponse decide(String username, String path, String note) throws Exception {
        return send(username, post(round() + path).param("seen", revision()).param("note", note));
    }

    private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(visits.as(username))).andReturn().getResponse();
    }
}
