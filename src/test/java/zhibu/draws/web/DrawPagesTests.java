package zhibu.draws.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Rounds;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** A draw from its preparation to its record, page by page. */
@ZhibuTest
@Import(Rounds.class)
@Transactional
class DrawPagesTests {

    @Autowired MockMvc browser;
    @Autowired Visits visits;
    @Autowired Rounds rounds;

    private String list;

    @BeforeEach
    void openRound() {
        list = "/campaigns/%s/draws".formatted(rounds.open("2026年抽查", Cast.DEVELOPMENT, Cast.FINANCE));
    }

    @Test
    void aDrawIsPreparedFrozenDrawnAndPublished() throws Exception {
        String draw = prepare();
        assertThat(visits.page("gongwei", list)).contains("准备中");
        assertThat(visits.page("caizheng", list)).doesNotContain("准备中").contains("还没有抽取");
        visits.visit("caizheng", draw).andExpect(status().isNotFound());
        visits.visit("gongwei", draw + "/protocol").andExpect(status().isNotFound());
        send(post(draw + "/freezing").param("hash", "0")).andExpect(status().isConflict());
        freeze(draw);
        assertThat(visits.page("gongwei", draw)).contains("当众抽取", "冻结").doesNotContain("不参加</a>");
        assertThat(visits.page("gongwei", draw + "/protocol")).contains("抽查规程", "见证人：");
        visits.visit("caizheng", draw + "/frame.csv").andExpect(status().isNotFound());
        send(drawing(draw)).andExpect(redirectedUrl(draw));

        assertThat(visits.page("liwenjing", draw)).contains("怎样复算", "抽中", "上证指数收盘 3836.77&#39;");
        assertThat(visits.page("liwenjing", draw + "/protocol")).contains("抽取记录", "见证人 周明远：");
        visits.visit("liwenjing", draw + "/drawn.xlsx").andExpect(status().isOk());
        send(drawing(draw)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theFileIsTheBytesThatWereHashed() throws Exception {
        String draw = prepare();
        String hash = freeze(draw);
        MockHttpServletResponse file = visits.visit("gongwei", draw + "/frame.csv").andExpect(status().isOk())
                .andExpect(header().string("ETag", '"' + hash + '"')).andReturn().getResponse();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray()))).isEqualTo(hash);
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        browser.perform(get(draw + "/frame.csv").header("If-None-Match", '"' + hash + '"').with(visits.as("gongwei")))
                .andExpect(status().isNotModified());
    }

    @Test
    void everythingWrongIsSaidAtOnceAndWhatWasTypedStays() throws Exception {
        String page = send(post(list).param("stratification", "?").param("sizes", "十").param("quota", "RATIO").param("percent", "三成"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("请选择怎样分层", "分层界线写成整数", "抽取比例写成 1 到 100 的整数", "三成");
        String draw = prepare();
        freeze(draw);
        assertThat(send(post(draw + "/drawing").param("seed", "").param("day", "2026-02-30").param("witnesses", "周明远"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString())
                .contains("请输入种子", "抽取日期要写成存在的日期", "请写明地点", "周明远");
    }

    @Test
    void aBranchIsLeftOutWithAReasonAndComesBack() throws Exception {
        String draw = prepare();
        String exclusion = draw + "/exclusions/" + visits.branch(Cast.LINJIANG).replace("/branches/", "");
        send(post(exclusion).param("seen", "1").param("reason", "")).andExpect(status().isUnprocessableContent());
        send(post(exclusion).param("seen", "1").param("reason", "刚换届")).andExpect(redirectedUrl(draw));
        assertThat(visits.page("gongwei", draw)).contains("刚换届");
        assertThat(send(post(exclusion).param("seen", "1").param("reason", "又一次")).andExpect(status().isConflict()).andReturn().getResponse()
                .getContentAsString()).contains("别人改动了这一次抽取", "又一次");
        send(post(exclusion + "/ending").param("seen", "2")).andExpect(redirectedUrl(draw));
        assertThat(visits.page("gongwei", draw)).doesNotContain("刚换届");
        send(post(draw + "/settings").param("seen", "3").param("stratification", "SIZE").param("sizes", "10，20").param("quota", "TOTAL").param("total", "4"))
                .andExpect(redirectedUrl(draw));
        assertThat(visits.page("gongwei", draw + "/settings")).contains("10、20");
        send(post(draw + "/voiding").param("seen", "4").param("reason", "重来")).andExpect(redirectedUrl(list));
        assertThat(visits.page("gongwei", list)).contains("已放弃", "重来", "准备抽取");
    }

    private String prepare() throws Exception {
        String address = send(post(list).param("stratification", "UNIT").param("quota", "RATIO").param("percent", "30"))
                .andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
        assertThat(address).startsWith(list);
        return address;
    }

    private String freeze(String draw) throws Exception {
        String hash = Jsoup.parse(visits.page("gongwei", draw)).select("input[name=hash]").val();
        send(post(draw + "/freezing").param("hash", hash)).andExpect(redirectedUrl(draw));
        return hash;
    }

    private static MockHttpServletRequestBuilder drawing(String draw) {
        return post(draw + "/drawing").param("seed", "2026-11-20 上证指数收盘 3836.77").param("day", "2026-11-20").param("place", "工委会议室")
                .param("witnesses", "周明远\r\n李文静");
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.with(csrf()).with(visits.as("gongwei")));
    }
}
