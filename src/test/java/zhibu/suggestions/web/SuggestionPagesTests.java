package zhibu.suggestions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** 周明远 says from a page's foot what he thinks of it; 郭思远 answers; 李文静 reads the answer. */
@ZhibuTest
@Transactional
class SuggestionPagesTests {

    @Autowired MockMvc browser;
    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void everyPagesFootLeadsToTheFormAndTheFormKnowsThePage() throws Exception {
        assertThat(visits.page("zhoumingyuan", "/standards/1.0")).contains("/suggestions/new?page=/standards/1.0");
        assertThat(visits.page("zhoumingyuan", "/suggestions/new?page=/standards/1.0")).contains("关于本系统的这一页：/standards/1.0");
    }

    @Test
    void theAnswerIsForEverybodyAndWhoAskedIsNot() throws Exception {
        assertThat(send("zhoumingyuan", "/standards/1.0", "材料缺件怎么数").getStatus()).isEqualTo(302);
        assertThat(visits.page("gongwei", "/suggestions")).contains("待答复 1 条", "材料缺件怎么数");
        assertThat(visits.page("liwenjing", "/suggestions")).contains("还没有答复过的意见").doesNotContain("材料缺件怎么数");

        assertThat(answer("清单每一行算一件").getStatus()).isEqualTo(302);

        assertThat(visits.page("liwenjing", "/suggestions")).contains("材料缺件怎么数", "清单每一行算一件", "href=\"/standards/1.0\"")
                .doesNotContain("周明远");
        assertThat(visits.page("shenji", "/audit")).contains("提出意见建议", "答复意见建议").doesNotContain("材料缺件怎么数");
    }

    @Test
    void whatIsWrongComesBackWithASentence() throws Exception {
        assertThat(send("zhoumingyuan", "/", " ").getContentAsString()).contains("请写下意见或建议");
        assertThat(send("zhoumingyuan", "/", "长".repeat(2001)).getContentAsString()).contains("意见或建议不超过 2000 字", "长".repeat(2001));
        send("zhoumingyuan", "/", "字太小");
        MockHttpServletResponse empty = answer("");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("请写下答复");
        answer("已放大");
        assertThat(answer("再放大").getContentAsString()).contains("已经答复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)"})
    void noAddressOutsideIsTaken(String page) throws Exception {
        MockHttpServletResponse refused = send("zhoumingyuan", page, "看这里");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("页脚", "看这里");
    }

    @Test
    void answeredOnesArePaged() throws Exception {
        IntStream.rangeClosed(1, 21).forEach(number -> database.sql("""
                insert into suggestion (page, text, sent_by, answer, answered_at, answered_by)
                select '/', ?, min(id), '好', now(), min(id) from account""").param("第 %d 条意见".formatted(number)).update());

        String first = visits.page("liwenjing", "/suggestions");
        assertThat(first).contains("第 21 条意见", "第 2 条意见").doesNotContain("第 1 条意见");
        assertThat(visits.page("liwenjing", first.replaceAll("(?s).*href=\"(/suggestions\\?before=\\d+)\".*", "$1"))).contains("第 1 条意见");
    }

    private MockHttpServletResponse send(String who, String page, String words) throws Exception {
        return browser.perform(post("/suggestions").param("page", page).param("words", words).with(csrf()).with(visits.as(who)))
                .andReturn().getResponse();
    }

    private MockHttpServletResponse answer(String words) throws Exception {
        long latest = database.sql("select max(id) from suggestion").query(Long.class).single();
        return browser.perform(post("/suggestions/%d/answer".formatted(latest)).param("answer", words).with(csrf())
                .with(visits.as("gongwei"))).andReturn().getResponse();
    }
}
