package zhibu.development.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** 俞晓岚 of 青山支部 and 闻一鸣 of 高塔支部 as those see them who keep, oversee or only look. */
@ZhibuTest
class DevelopmentPagesTests {

    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void theSecretarySeesWhatIsNextAndDue() throws Exception {
        String page = visits.page("zhoumingyuan", address(Cast.QINGSHAN, Cast.YU_XIAOLAN));

        assertThat(page).contains("入党积极分子", "第2次半年考察", "记下这一环节", "《发展党员工作细则》（2026年）第11条", "国家规定（二手）", "保存勾选",
                "以后各环节的材料", "最早可在2026年12月2日").doesNotContain("已超期", "超期 ", "可以办理");
    }

    @Test
    void theDemoCandidateHasReachedHisReviewByTheNewRules() throws Exception {
        String page = visits.page("chenliqun", address(Cast.GAOTA, Cast.WEN_YIMING));

        assertThat(page).contains("发展对象", "公示无影响发展的问题，列为发展对象", "报上级党委同意", "⑩进行政治审查").doesNotContain("超期 ");
    }

    @Test
    void theUnitCommitteeWritesOnlyItsOwn() throws Exception {
        assertThat(visits.page("fagai", address(Cast.QINGSHAN, Cast.YU_XIAOLAN))).contains("下一环节").doesNotContain("记下这一环节", "保存勾选",
                "/voiding\"", "终止发展");
    }

    @Test
    void whoOnlyLooksWritesNothing() throws Exception {
        assertThat(visits.page("gongwei", address(Cast.GAOTA, Cast.WEN_YIMING))).doesNotContain("保存勾选", "/voiding\"");
    }

    @Test
    void homeTellsWhatIsDueWithinAMonth() throws Exception {
        assertThat(visits.page("zhoumingyuan", "/")).contains("俞晓岚：第2次半年考察", "12月2日前");
        assertThat(visits.page("liwenjing", "/")).doesNotContain("半年考察");
    }

    @Test
    void theListIsAWorkbook() throws Exception {
        byte[] file = visits.visit("gongwei", visits.branch(Cast.GAOTA) + "/development.xlsx").andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsByteArray();

        List<List<String>> rows = new Sheet(file).rows();
        assertThat(rows.get(0)).startsWith("姓名", "性别", "出生日期").hasSize(15);
        assertThat(rows.get(1)).startsWith("闻一鸣", "男").contains("发展对象", "⑩进行政治审查");
    }

    @Test
    void aTemporaryBranchIsToldThatItDevelopsNobody() throws Exception {
        assertThat(visits.page("gongwei", visits.branch(Cast.YUANJIAN) + "/development")).contains("临时党支部一般不发展党员")
                .doesNotContain("登记入党申请");
    }

    private String address(String branch, String name) {
        return visits.branch(branch) + "/development/" + database.sql("select id from candidacy where name = ?").param(name)
                .query(Long.class).single();
    }
}
