package zhibu.entries.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** 青山支部's summary rests on counts that open their records, and is brought up at a meeting of which it says with one click. */
@ZhibuTest
@Transactional
class SummaryPagesTests {

    private static final String SECRETARY = "zhoumingyuan";

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;
    @Autowired EntityManager memory;

    @Test
    void everyCountOfItsBasisOpensAsManyRecords() throws Exception {
        Document page = Jsoup.parse(visits.page(SECRETARY, summary()));

        Element assemblies = page.select("section[aria-labelledby=basis] li").stream().filter(line -> line.text().contains("党员大会"))
                .findFirst().orElseThrow();
        int counted = Integer.parseInt(assemblies.select("a").text().replaceAll("[^0-9]", ""));

        assertThat(counted).isPositive();
        String list = visits.page(SECRETARY, java.net.URI.create(assemblies.select("a").attr("href")));
        assertThat(Jsoup.parse(list).select("main tbody tr")).hasSize(counted);
    }

    @Test
    void theFormShowsWhatTheDraftRestsOnToo() throws Exception {
        assertThat(visits.page(SECRETARY, visits.branch(Cast.QINGSHAN) + "/entries/new?kind=SUMMARY&period=Q1"))
                .contains("2026年第一季度的计划和台账", "kind=ASSEMBLY", "在哪次会上报告（选填）");
    }

    @Test
    void oneClickSaysAtWhichMeetingItWasBroughtUp() throws Exception {
        String summary = summary();
        Element meeting = Jsoup.parse(visits.page(SECRETARY, summary)).select("select#gathering option").first();

        present(summary, meeting.attr("value")).andExpect(redirectedUrl(summary));

        Document page = Jsoup.parse(visits.page(SECRETARY, summary));
        assertThat(page.select("dd a[href$=/gatherings/" + meeting.attr("value") + "]").text()).isEqualTo(meeting.text());
        assertThat(page.select("select#gathering")).isEmpty();
        assertThat(page.text()).contains("补记：在哪次会上报告");
        present(summary, meeting.attr("value")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void anothersMeetingOrNoneIsRefused() throws Exception {
        String others = database.sql("""
                select max(r.id) from ledger_record r join branch b on b.id = r.branch_id where b.name = ? and r.book = 'gatherings'""")
                .param(Cast.LINJIANG).query(String.class).single();

        present(summary(), others).andExpect(status().isUnprocessableContent());
        present(summary(), summary().replaceAll(".*/", "")).andExpect(status().isUnprocessableContent());
        present(summary(), "nonsense").andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoOnlyReadsSeesTheBasisAndNoButton() throws Exception {
        assertThat(visits.page("gongwei", summary())).contains("的计划和台账，点开就是原始记录").doesNotContain("select\" id=\"gathering");
    }

    private ResultActions present(String summary, String gathering) throws Exception {
        ResultActions answer = browser.perform(post(summary + "/gathering").param("seen", "1").param("gathering", gathering).with(csrf())
                .with(visits.as(SECRETARY)));
        memory.flush();
        memory.clear();
        return answer;
    }

    /** The latest half-year summary of 青山支部. */
    private String summary() {
        return visits.branch(Cast.QINGSHAN) + "/entries/" + database.sql("""
                select max(e.record_id) from entry e join branch b on b.id = e.branch_id
                where b.name = ? and e.kind = 'SUMMARY' and e.answers ->> 'presented' is null""").param(Cast.QINGSHAN).query(String.class).single();
    }
}
