package zhibu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.intake.Book;

/** 李文静 at the pages on which a roster is sent in. */
@ZhibuTest
@Transactional
class RosterImportPagesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");

    @Autowired Visits visits;
    @Autowired MockMvc browser;

    private static Book book(String... row) {
        return new Book().row("姓名", "性别", "出生日期", "工作岗位", "入党日期", "转入支部日期", "年龄").row(row);
    }

    private static Book zhouBai() {
        return book("周白", "女", "1990-12-31", "科员", "2010-07-01", "2026-03-01", "36");
    }

    @Test
    void aRosterIsLookedOverConfirmedAndTakenBack() throws Exception {
        String address = send(zhouBai().bytes(), "名册.xlsx").andExpect(status().isFound()).andExpect(redirectedUrlPattern(
                "/branches/*/roster-imports/*")).andReturn().getResponse().getRedirectedUrl();
        String preview = visits.page("liwenjing", address);
        assertThat(preview).contains("待确认", "周白", "新增", "确认导入 1 行", "未导入的列：年龄", "女，1990-12-31出生", "保持不变")
                .doesNotContain("拒绝的", "变更的内容从什么时候起");
        assertThat(visits.page("liwenjing", address + "?verdict=REFUSED")).doesNotContain("周白");

        act(address + "/confirmation", Map.of("seen", seen(preview))).andExpect(status().isFound());
        assertThat(visits.page("liwenjing", address)).contains("已导入", "新增 1 人", "撤销理由").doesNotContain("确认导入");
        act(address + "/undoing", Map.of("reason", "")).andExpect(status().isUnprocessableContent());
        act(address + "/undoing", Map.of("reason", "传错了")).andExpect(status().isFound());
        assertThat(visits.page("liwenjing", address)).contains("上次导入已撤销", "传错了", "确认导入 1 行");
        act(address + "/discarding", Map.of()).andExpect(status().isFound());
        assertThat(visits.page("liwenjing", address)).contains("不再保留");
    }

    @Test
    void whatWasNotSeenIsShownAgain() throws Exception {
        String address = send(zhouBai().bytes(), "名册.xlsx").andReturn().getResponse().getRedirectedUrl();

        assertThat(act(address + "/confirmation", Map.of("seen", "abc")).andExpect(status().isConflict()).andReturn().getResponse()
                .getContentAsString()).contains("花名册有了变化", "确认导入 1 行");
    }

    @Test
    void whatCannotBeReadIsRefusedBesideTheField() throws Exception {
        assertThat(refused(new byte[0], "")).contains("请选择要导入的 xlsx 文件");
        assertThat(refused("你好".getBytes(), "名册.xlsx")).contains("内容不是Excel 工作簿");
        assertThat(refused(zhouBai().bytes(), "名册.xls")).contains("请选择 xlsx 文件");
        assertThat(refused(zhouBai().with("xl/vbaProject.bin", "x").bytes(), "名册.xlsx")).contains("里面有宏");
        assertThat(refused(zhouBai().with("xl/media/a.png", "\0".repeat(64 << 20)).bytes(), "名册.xlsx")).contains("解开后过大");
        assertThat(refused(zhouBai().cells("<c r=\"C3\"><f>1</f></c>").bytes(), "名册.xlsx")).contains("C3 单元格是公式").doesNotContain("周白");
    }

    @Test
    void theLevelAboveMayAndWhoOnlySeesTheRosterMayNot() throws Exception {
        String own = visits.branch(Cast.LINJIANG) + "/roster-imports";

        assertThat(visits.page("gongwei", own)).contains("上传并比对").doesNotContain("导出完整花名册");
        assertThat(visits.page("liwenjing", own)).contains("导出完整花名册");
        visits.visit("lingdao", own).andExpect(status().isForbidden());
    }

    private String refused(byte[] file, String name) throws Exception {
        return send(file, name).andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    }

    private ResultActions send(byte[] file, String name) throws Exception {
        return browser.perform(multipart(visits.branch(Cast.LINJIANG) + "/roster-imports").file(new MockMultipartFile("file", name,
                "application/octet-stream", file)).with(visits.as("liwenjing")).with(csrf()));
    }

    private ResultActions act(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(visits.as("liwenjing")).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private static String seen(String page) {
        Matcher found = SEEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
