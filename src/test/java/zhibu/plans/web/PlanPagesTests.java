package zhibu.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** 周明远 plans the next year, and mistypes. */
@ZhibuTest
@Transactional
class PlanPagesTests {

    @Autowired MockMvc browser;
    @Autowired Visits visits;
    @Autowired JdbcClient database;

    private String plan;

    @BeforeEach
    void drawUp() throws Exception {
        plan = visits.branch(Cast.QINGSHAN) + "/plan/2027";
        assertThat(send(post(plan)).getStatus()).isEqualTo(302);
    }

    @Test
    void whatIsWrongComesBackWithASentenceAndAllThatWasTyped() throws Exception {
        String stranger = database.sql("select min(m.id) from member m join branch b on b.id = m.branch_id where b.name = ?")
                .param(Cast.LINJIANG).query(String.class).single();

        MockHttpServletResponse refused = send(edit().param("rows[0].title", "夜读会").param("rows[0].from", "3").param("rows[0].to", "4")
                .param("rows[0].day", "2027-02-30").param("rows[0].owner", stranger).param("rows[0].note", "带上自己的书")
                .param("rows[1].title", "参观").param("rows[1].from", "十三").param("rows[1].to", "12"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("没有这一天", "不是本支部党员", "开始月份要写成 1 到 12 的整数",
                "value=\"夜读会\"", "value=\"2027-02-30\"", "带上自己的书", "value=\"十三\"");
        assertThat(visits.page("zhoumingyuan", plan)).doesNotContain("夜读会");
    }

    @Test
    void aPlanIsHandedOnAsATable() throws Exception {
        String path = visits.branch(Cast.QINGSHAN) + "/plan/2026/plan.xlsx";

        Sheet sheet = new Sheet(send(get(path)).getContentAsByteArray());

        assertThat(sheet.rows()).anySatisfy(row -> assertThat(row).contains("支委会").anyMatch(cell -> cell.contains("每月")));
        assertThat(sheet.formulas()).isZero();
    }

    @Test
    void aPlanOfManyItemsTakesAsManyStatementsAsOneOfFew() throws Exception {
        String qingshan = visits.branch(Cast.QINGSHAN) + "/plan/2026";
        String meiling = visits.branch(Cast.MEILING) + "/plan/2026";

        assertThat(statements("gongwei", qingshan)).isEqualTo(statements("gongwei", meiling)).isLessThanOrEqualTo(20);
        assertThat(statements("gongwei", "/plans")).isEqualTo(statements("caizheng", "/plans")).isLessThanOrEqualTo(15);
    }

    private int statements(String who, String path) throws Exception {
        return StatementCounter.during(() -> visits.page(who, path));
    }

    private MockHttpServletRequestBuilder edit() {
        return post(plan + "/edit").param("seen", "1").param("rows[0].rhythm", "ONCE").param("rows[0].times", "1")
                .param("rows[0].level", "X").param("rows[1].rhythm", "ONCE").param("rows[1].times", "1").param("rows[1].level", "X");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(visits.as("zhoumingyuan"))).andReturn().getResponse();
    }
}
