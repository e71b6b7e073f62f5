package zhibu.materials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** 郭思远 of the working committee keeps the list of what branches study; secretaries choose from it. */
@ZhibuTest
@Transactional
class MaterialPagesTests {

    private static final String NEW = "《关于加强机关党的建设的意见》";

    @Autowired MockMvc browser;
    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void everybodyReadsTheListAndOnlyTheWorkingCommitteeKeepsIt() throws Exception {
        assertThat(visits.page("liwenjing", "/materials")).contains("《中国共产党支部工作条例（试行）》", "2018-10-28", "共 13 份").doesNotContain("加入清单", "停用");
        assertThat(visits.page("gongwei", "/materials")).contains("加入清单", "停用《中国共产党章程》");
    }

    @Test
    void whatIsAddedIsOfferedAtOnceAndLeavesItsTrace() throws Exception {
        assertThat(add(NEW, "市委", "2026-11-02").getStatus()).isEqualTo(302);

        assertThat(visits.page("gongwei", "/materials")).contains(NEW, "2026-11-02", "共 14 份");
        assertThat(form()).contains("<option value=\"%s\">市委，2026年11月2日</option>".formatted(NEW));
        assertThat(visits.page("shenji", "/audit")).contains("新增学习材料", "郭思远");
    }

    @ParameterizedTest
    @ValueSource(strings = {"《中国共产党章程》", "中国共产党章程", " 《中国共产党 章程》 "})
    void nothingIsOfferedTwice(String title) throws Exception {
        MockHttpServletResponse refused = add(title, "再来一份", "");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("清单里已有这份材料", "再来一份");
    }

    @Test
    void whatIsWrongComesBackWithASentence() throws Exception {
        assertThat(add("", "市委", "").getContentAsString()).contains("请填写材料名称", "市委");
        assertThat(add(NEW, "", "2026-02-30").getContentAsString()).contains("印发日期要写成存在的日期", "2026-02-30");
        assertThat(add("长".repeat(201), "来".repeat(101), "").getContentAsString()).contains("材料名称不超过 200 字", "来源不超过 100 字");
    }

    @Test
    void whatIsRetiredIsOfferedNoMoreAndStaysOnThePage() throws Exception {
        String path = "/materials/%d/retirement".formatted(id("《中国共产党章程》"));
        assertThat(send(path).getStatus()).isEqualTo(302);
        assertThat(send(path).getStatus()).as("again").isEqualTo(302);

        assertThat(visits.page("gongwei", "/materials")).containsSubsequence("共 12 份", "已停用的 1 份", "《中国共产党章程》");
        assertThat(form()).doesNotContain("value=\"《中国共产党章程》\"");
        assertThat(database.sql("select count(*) from audit_entry where deed = '停用学习材料'").query(Long.class).single()).isEqualTo(1);
        assertThat(add("《中国共产党章程》", "重新加入", "").getStatus()).as("put right by a new entry").isEqualTo(302);
        assertThat(send("/materials/999999/retirement").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update study_material set title = '别的'", "update study_material set issued_on = null", "delete from study_material"})
    void theDatabaseKeepsWhatIsOnTheList(String change) {
        assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class);
    }

    private MockHttpServletResponse add(String title, String source, String issuedOn) throws Exception {
        return browser.perform(post("/materials").param("title", title).param("source", source).param("issuedOn", issuedOn)
                .with(csrf()).with(visits.as("gongwei"))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path) throws Exception {
        return browser.perform(post(path).with(csrf()).with(visits.as("gongwei"))).andReturn().getResponse();
    }

    private String form() throws Exception {
        return visits.page("liwenjing", visits.branch(Cast.LINJIANG) + "/gatherings/new?kind=ASSEMBLY");
    }

    private long id(String title) {
        return database.sql("select id from study_material where title = ?").param(title).query(Long.class).single();
    }
}
