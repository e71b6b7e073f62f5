package zhibu.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
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
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The problems of the demo city as its people see them; 临江支部 has three on its list, one of them late and one reported. */
@ZhibuTest
@Transactional
class ProblemPagesTests {

    private static final String LATE = "上一季度没有召开党员大会";
    private static final String REPORTED = "上个月没有召开支委会，工作靠临时通知";
    private static final String OPEN = "支委会缺纪检委员，至今没有补选";
    private static final String CLOSED = "主题党日结合业务不够，形式偏单一";

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;

    @Test
    void everyoneSeesTheProblemsOfHisOwn() throws Exception {
        assertThat(visits.page("gongwei", "/problems")).contains(LATE, CLOSED, "逾期 8 天", "待销号", "反复", "该回头看", "重新打开", "提出问题");
        assertThat(visits.page("caizheng", "/problems")).contains(LATE, REPORTED, OPEN).doesNotContain(CLOSED, "老城支部");
        assertThat(visits.page("liwenjing", "/problems")).contains(LATE, "李文静").doesNotContain(CLOSED);
        assertThat(visits.page("lingdao", "/problems")).contains(LATE, "换届").doesNotContain("提出问题", "四家单位");
        assertThat(visits.page("liwenjing", visits.branch(Cast.LINJIANG) + "/problems")).contains("临江支部整改台账", LATE, REPORTED, OPEN);
        assertThat(visits.page("liwenjing", visits.branch(Cast.LINJIANG))).contains("整改台账");
    }

    @Test
    void aListIsNarrowedInItsAddress() throws Exception {
        assertThat(visits.page("gongwei", "/problems?state=overdue")).contains(LATE).doesNotContain(OPEN, CLOSED);
        assertThat(visits.page("gongwei", "/problems?state=reported")).contains(REPORTED).doesNotContain(LATE);
        assertThat(visits.page("gongwei", "/problems?state=repeated")).contains("换届时间表一拖再拖").doesNotContain(LATE);
        assertThat(visits.page("gongwei", "/problems?state=recheck")).contains("个别党小组会议记录").doesNotContain(LATE);
        assertThat(visits.page("gongwei", "/problems?source=LIFE_MEETING")).contains("谈心谈话少").doesNotContain(LATE);
        assertThat(visits.page("gongwei", "/problems?dimension=LEADERSHIP")).contains(OPEN).doesNotContain(LATE);
        assertThat(visits.page("gongwei", "/problems?unit=" + unit(Cast.FINANCE))).contains(LATE).doesNotContain(CLOSED);
        assertThat(visits.page("gongwei", "/problems?source=x&dimension=y&unit=z&after=w")).as("what names nothing narrows nothing").contains(LATE, CLOSED);
        assertThat(visits.page("lingdao", "/problems?state=recheck")).contains("没有符合条件的问题");
    }

    @Test
    void aLongListHasPages() throws Exception {
        database.sql("""
                insert into problem (branch_id, source, what, found_on, found_by, from_above, standard, rule, origin, measure, deadline, state,
                    revision, recorded_by)
                select b.id, 'INSPECTION', 'long list ' || lpad(n::text, 3, '0'), '2026-11-01', '检查组', true, '', '', '', '', '2026-12-01', 'OPEN', 1,
                    (select min(id) from account) from branch b, generate_series(1, 60) n where b.name = ?""").param(Cast.LINJIANG).update();

        String first = visits.page("liwenjing", "/problems?source=INSPECTION");
        assertThat(first).contains(LATE, "long list 049", "下一页").doesNotContain("long list 050", "上一页");
        String next = first.substring(first.indexOf("after="), first.indexOf("\" rel=\"next\""));
        assertThat(visits.page("liwenjing", "/problems?source=INSPECTION&" + next)).contains("long list 050", "long list 060", "上一页")
                .doesNotContain("long list 049", "下一页", LATE);
    }

    @ParameterizedTest
    @CsvSource({"gongwei, /problems.xlsx, 11", "liwenjing, /problems.xlsx?state=to_do, 3"})
    void theListIsAWorkbook(String user, String path, int problems) throws Exception {
        List<List<String>> rows = rows(user, path);

        assertThat(rows).hasSize(problems + 1).allMatch(row -> row.size() == 14);
        assertThat(rows.get(1)).contains(LATE, "整改中（逾期）", "李文静", "D3");
        assertThat(rows(user, visits.branch(Cast.LINJIANG) + "/problems.xlsx")).hasSize(4);
    }

    private List<List<String>> rows(String user, String path) throws Exception {
        return new Sheet(visits.visit(user, path).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()).rows();
    }

    @Test
    void thePageOfAProblemOffersEachOnlyWhatIsHis() throws Exception {
        assertThat(visits.page("liwenjing", address(LATE))).contains("报完成", "关联佐证", "改措施和责任人", "工委检查组", "D3 会风严谨", "单位机关党委或者工委")
                .doesNotContain("/decisions/");
        assertThat(visits.page("caizheng", address(LATE))).contains("/decisions/extension", "/decisions/voiding")
                .doesNotContain("/report\"", "/decisions/verification", "/decisions/reopening");
        assertThat(visits.page("caizheng", address(REPORTED))).contains("/decisions/verification", "/decisions/return");
        assertThat(visits.page("liwenjing", address(REPORTED))).contains("/decisions/return", "报完成的人和责任人不能自己销号")
                .doesNotContain("/decisions/verification");
        assertThat(visits.page("gongwei", address(CLOSED))).contains("/decisions/recheck", "/decisions/reopening", "回头看");
        assertThat(visits.page("lingdao", address(LATE))).doesNotContain("/decisions/", "/report\"", "/proofs\"", "/measure\"");
    }

    @Test
    void aDateThatIsNoneIsRefusedAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse answer = raise("liwenjing", "2026-02-30", "昨天");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("整改时限要写成存在的日期", "发现日期要写成存在的日期", "党费收缴不及时", "value=\"2026-02-30\"");
    }

    @Test
    void aDeadlineBeforeItWasFoundIsRefused() throws Exception {
        MockHttpServletResponse answer = raise("liwenjing", "2026-11-09", "2026-11-10");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("整改时限不能早于发现日期2026年11月10日", "党费收缴不及时", "value=\"2026-11-09\"");
    }

    @Test
    void aProblemIsRaisedAndShown() throws Exception {
        MockHttpServletResponse answer = raise("liwenjing", "2026-12-10", "2026-11-10");

        assertThat(answer.getRedirectedUrl()).startsWith(visits.branch(Cast.LINJIANG) + "/problems/");
        assertThat(visits.page("liwenjing", answer.getRedirectedUrl())).contains("党费收缴不及时", "查摆（党建工作）", "待明确");
        assertThat(raise("caizheng", "2026-12-10", "2026-11-10").getContentAsString()).as("the same again").contains("临江支部已经有这个问题");
    }

    @Test
    void thoseAboveSayWhichBranches() throws Exception {
        MockHttpServletResponse answer = send("gongwei", post("/problems").param("source", "INSPECTION").param("what", "党费收缴不及时")
                .param("foundOn", "2026-11-10").param("foundBy", "检查组").param("deadline", "2026-12-10"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("请至少选择一个支部", "哪些支部", "党费收缴不及时");
        assertThat(visits.page("caizheng", "/problems/new?branch=" + id(Cast.LINJIANG))).contains("赵启明", "checked=\"checked\"");
        visits.visit("lingdao", "/problems/new").andExpect(status().isForbidden());
    }

    @Test
    void anOwnerFromAnotherBranchIsRefused() throws Exception {
        MockHttpServletResponse answer = send("liwenjing", post(address(LATE) + "/measure").param("seen", revision(LATE)).param("measure", "补开")
                .param("owner", member(Cast.GU_HUAIYUAN)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("责任人要从本支部现有的党员中选", "补开");
    }

    @Test
    void nobodyVerifiesHisOwnReport() throws Exception {
        MockHttpServletResponse answer = decide("liwenjing", REPORTED, "verification", revision(REPORTED), "我自己看过了", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("是您报的完成，不能自己销号", "我自己看过了");
        assertThat(decide("liwenjing", LATE, "verification", revision(LATE), "", "").getStatus()).as("found above").isEqualTo(403);
        assertThat(decide("caizheng", REPORTED, "verification", revision(REPORTED), "", "2027-03-01").getRedirectedUrl()).isEqualTo(address(REPORTED));
        assertThat(visits.page("liwenjing", address(REPORTED))).contains("已销号", "2027年3月1日回头看", "孙慧敏");
    }

    @Test
    void whoSawAnEarlierStateIsShownTheConflict() throws Exception {
        MockHttpServletResponse answer = decide("caizheng", LATE, "extension", "1", "会议室没有排上", "2026-12-20");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("别人改动了这个问题，现在是“整改中”", "会议室没有排上", "2026-12-20", "value=\"" + revision(LATE) + "\"");
        assertThat(send("liwenjing", post(address(LATE) + "/measure").param("seen", "1").param("measure", "补开").param("owner", member("赵启明")))
                .getStatus()).isEqualTo(409);
        assertThat(send("liwenjing", post(address(LATE) + "/proofs").param("seen", "1").param("record", record())).getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"return, '', '', 请写明退回理由", "extension, 来不及, '', 请写明新的时限", "extension, 来不及, 2026-02-30, 日期要写成存在的日期",
        "extension, 来不及, 2026-11-12, 新的时限要晚于", "reopening, 又来了, 2026-12-30, 还没有销号", "verification, '', '', 没有等待销号的报告",
        "voiding, '', '', 请写明作废理由"})
    void whatCannotBeDecidedIsRefused(String decision, String note, String day, String sentence) throws Exception {
        MockHttpServletResponse answer = decide("caizheng", OPEN, decision, revision(OPEN), note, day);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(sentence, note, day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "abc", "-1"})
    void whatNobodyWasGivenIsMissing(String id) throws Exception {
        visits.visit("gongwei", visits.branch(Cast.LINJIANG) + "/problems/" + id).andExpect(status().isNotFound());
        visits.visit("gongwei", address(LATE) + "/decisions/" + id).andExpect(status().isNotFound());
        visits.visit("gongwei", address(LATE).replace(visits.branch(Cast.LINJIANG), visits.branch(Cast.QINGSHAN))).andExpect(status().isNotFound());
        assertThat(send("liwenjing", post(address(LATE) + "/proofs").param("seen", revision(LATE)).param("record", id)).getStatus()).isEqualTo(404);
        assertThat(decide("caizheng", LATE, "extension", id.equals("999999999") ? "x" : id, "来不及", "2026-12-30").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems?state=overdue"})
    void aListTakesAsManyStatementsForThirtySixBranchesAsForThree(String path) throws Exception {
        assertThat(statements("gongwei", path)).isEqualTo(statements("caizheng", path)).isLessThanOrEqualTo(10);
    }

    private int statements(String username, String path) throws Exception {
        RequestPostProcessor reader = visits.as(username);
        return StatementCounter.during(() -> visits.page(reader, path));
    }

    private MockHttpServletResponse raise(String user, String deadline, String found) throws Exception {
        return send(user, post("/problems").param("branches", id(Cast.LINJIANG)).param("source", "SELF_CHECK").param("dimension", "PARTY_BUILDING")
                .param("what", "党费收缴不及时").param("foundOn", found).param("foundBy", "本支部").param("deadline", deadline));
    }

    private MockHttpServletResponse decide(String user, String what, String decision, String seen, String note, String day) throws Exception {
        return send(user, post(address(what) + "/decisions/" + decision).param("seen", seen).param("note", note).param("day", day));
    }

    private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(visits.as(username))).andReturn().getResponse();
    }

    private String address(String what) {
        return database.sql("select '/branches/' || branch_id || '/problems/' || id from problem where what = ?").param(what)
                .query(String.class).single();
    }

    private String revision(String what) {
        return database.sql("select revision from problem where what = ?").param(what).query(String.class).single();
    }

    private String member(String name) {
        return database.sql("select id from member where name = ?").param(name).query(String.class).single();
    }

    private String record() {
        return database.sql("""
                select min(r.id) from ledger_record r join problem p on p.branch_id = r.branch_id and r.happened_on >= p.found_on
                where p.what = ? and r.void_reason is null""").param(LATE).query(String.class).single();
    }

    private String id(String branch) {
        return visits.branch(branch).replace("/branches/", "");
    }

    private String unit(String name) {
        return database.sql("select id from unit where name = ?").param(name).query(String.class).single();
    }
}
