package zhibu.tasks.web;

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

/** The key tasks of the demo city as its people see them; 临江支部 is late with one and was given another back. */
@ZhibuTest
@Transactional
class TaskPagesTests {

    private static final String LATE = "逐人核对党员信息，更正差错";

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;

    @Test
    void theThreeListsShowTheSame() throws Exception {
        assertThat(visits.page("gongwei", "/tasks")).contains("共 7 项重点任务", "党员组织关系和基本信息集中核对", "工委组织处");
        assertThat(visits.page("gongwei", "/tasks?view=parts")).contains(LATE, "临江支部", "赵启明");
        assertThat(visits.page("gongwei", "/tasks?view=owners")).contains("临江支部 · 赵启明", "临江支部 · 责任人待明确", LATE);
    }

    @Test
    void aListIsNarrowedInItsAddress() throws Exception {
        assertThat(visits.page("gongwei", "/tasks?view=parts&state=overdue")).contains("共 2 项分解任务", "逾期 14 天", "督查未答复")
                .doesNotContain("tag-done");
        assertThat(visits.page("gongwei", "/tasks?view=parts&state=returned")).contains("共 1 项分解任务", "临江支部");
        assertThat(visits.page("gongwei", "/tasks?view=parts&state=unowned")).contains("共 1 项分解任务", "临江支部");
        assertThat(visits.page("gongwei", "/tasks?view=parts&who=" + code(Cast.QINGSHAN))).contains("沈若兰", ">青山支部</td>")
                .doesNotContain(">临江支部</td>");
        assertThat(visits.page("gongwei", "/tasks?year=2024")).contains("还没有重点任务");
    }

    @ParameterizedTest
    @CsvSource({"works, 11, 重点任务", "parts, 9, 具体任务", "owners, 6, 责任人"})
    void everyListIsAWorkbook(String view, int columns, String head) throws Exception {
        byte[] file = visits.visit("gongwei", "/tasks.xlsx?view=" + view).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();

        List<List<String>> rows = new Sheet(file).rows();
        assertThat(rows.get(0)).hasSize(columns).contains(head);
        assertThat(rows).hasSizeGreaterThan(6).allMatch(row -> row.size() == columns);
    }

    @Test
    void aSecretarySeesHerOwnBranchAndNothingOfOthers() throws Exception {
        for (String view : List.of("works", "parts", "owners")) {
            assertThat(visits.page("liwenjing", "/tasks?view=" + view)).doesNotContain(Cast.QINGSHAN, "东湖支部", "沈若兰");
        }
        assertThat(visits.page("liwenjing", "/tasks?view=parts")).contains("共 6 项分解任务").doesNotContain("发布重点任务");
        String task = "/tasks/" + database.sql("select task_id from task_part where id = ?").param(part(LATE)).query(Long.class).single();
        assertThat(visits.page("liwenjing", task)).contains("临江支部").doesNotContain("东湖支部", "分解到单位和支部");
        assertThat(visits.page("liwenjing", visits.branch(Cast.LINJIANG) + "/tasks")).contains("临江支部2026年重点任务", LATE);
    }

    @Test
    void theDeskBookIsOnePageOfWhatTheLeaderSees() throws Exception {
        assertThat(visits.page("lingdao", "/tasks/book/2026")).contains("2026年度重点任务案头书", "顾怀远", "分解 1 项", "其中逾期 1", "机关纪检监察工委");
    }

    @Test
    void thePageOfAPartOffersEachOnlyWhatIsHis() throws Exception {
        String late = address(LATE);

        assertThat(visits.page("liwenjing", late)).contains("报完成", "关联记录", "答复督查要求", "更换责任人", "由市财政局办结")
                .doesNotContain("登记督查", "/closing\"", "撤回这项任务");
        assertThat(visits.page("caizheng", late)).contains("登记督查", "撤回这项任务").doesNotContain("/report\"", "/closing\"", "答复督查要求");
        assertThat(visits.page("gongwei", late)).contains("登记督查").doesNotContain("撤回这项任务", "/report\"");
        assertThat(visits.page("lingdao", late)).doesNotContain("登记督查", "/report\"", "撤回这项任务", "更换责任人");
        String reported = database.sql("""
                select '/tasks/' || task_id || '/parts/' || part_id from task_step s where kind = 'REPORTED' and not exists (select from task_step l
                where l.part_id = s.part_id and l.id > s.id) and branch_id in (select b.id from branch b join unit u on u.id = b.unit_id
                where u.name = ?) limit 1""").param(Cast.FINANCE).query(String.class).single();
        assertThat(visits.page("caizheng", reported)).contains("/closing\"", "/return\"");
    }

    @Test
    void aDateThatIsNoneIsRefusedAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse answer = send("gongwei", post("/tasks").param("year", "2026").param("title", "新的任务").param("asked", "做好一件事")
                .param("leader", "工委").param("deadline", "2026-02-30").param("issuedOn", "昨天"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("完成时限要写成存在的日期", "印发日期要写成存在的日期", "新的任务", "做好一件事", "value=\"2026-02-30\"");
    }

    @Test
    void aDeadlineBehindThatOfTheTaskIsRefused() throws Exception {
        String running = address("结对一个社区或企业支部，办成一件实事");
        MockHttpServletResponse answer = send("liwenjing", post(running + "/breakdown").param("what", "联系社区").param("deadline", "2027-06-01")
                .param("owner", "赵启明"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("时限不能晚于上一级任务的时限", "联系社区", "2027-06-01", "赵启明");
    }

    @Test
    void anOwnerFromAnotherBranchIsRefused() throws Exception {
        MockHttpServletResponse answer = send("liwenjing", post(address(LATE) + "/owner").param("owner", Cast.GU_HUAIYUAN));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("不是临江支部现有的党员", "value=\"顾怀远\"");
    }

    @Test
    void aBreakdownThatRunsInACircleIsRefused() throws Exception {
        long part = part(LATE);
        String unit = database.sql("select '/tasks/' || task_id || '/parts/' || parent_id from task_part where id = ?").param(part)
                .query(String.class).single();
        MockHttpServletResponse answer = send("gongwei", post(unit + "/place").param("under", Long.toString(part)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("不能归到它自己或者由它分解出来的任务之下");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "abc", "-1"})
    void whatNobodyWasGivenIsMissing(String id) throws Exception {
        visits.visit("gongwei", "/tasks/" + id).andExpect(status().isNotFound());
        visits.visit("gongwei", "/tasks/1/parts/" + id).andExpect(status().isNotFound());
        assertThat(send("liwenjing", post(address(LATE) + "/records").param("kind", "WORKED").param("record", id)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/tasks?view=parts", "/tasks?view=owners", "/tasks/book/2026"})
    void aListTakesAsManyStatementsForThirtySixBranchesAsForThree(String path) throws Exception {
        assertThat(statements("gongwei", path)).isEqualTo(statements("caizheng", path)).isLessThanOrEqualTo(10);
    }

    private int statements(String username, String path) throws Exception {
        RequestPostProcessor reader = visits.as(username);
        return StatementCounter.during(() -> visits.page(reader, path));
    }

    private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(visits.as(username))).andReturn().getResponse();
    }

    /** The part of 临江支部 that asks this. */
    private long part(String what) {
        return database.sql("select p.id from task_part p join branch b on b.id = p.branch_id where p.what = ? and b.name = ?")
                .params(what, Cast.LINJIANG).query(Long.class).single();
    }

    private String address(String what) {
        return database.sql("select '/tasks/' || task_id || '/parts/' || id from task_part where id = ?").param(part(what))
                .query(String.class).single();
    }

    private String code(String branch) {
        return "branch-" + visits.branch(branch).replace("/branches/", "");
    }
}
