package zhibu.entries.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import zhibu.demo.Cast;
import zhibu.entries.EntryTelling;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.ZhibuTest;
import zhibu.standards.EntryKind;
import zhibu.standards.Shipped;

/** The pages of the other ledgers: what cannot be right comes back with everything typed, what no page of ours sends is missing. */
@ZhibuTest
@DirtiesContext
@Import(EntryOffice.class)
class EntryPagesTests {

    private static final String MEGABYTE = "长".repeat(350_000);

    @Autowired EntryOffice office;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    private EntryTelling told;
    private Map<String, String[]> form;

    static List<String> kinds() {
        return Shipped.entryKinds().stream().map(EntryKind::code).toList();
    }

    @BeforeEach
    void openTheForm() {
        told = office.told("liwenjing", "TALK");
        form = EntryOffice.form(told);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsOpenedFilledInAndReadAgain(String kind) throws Exception {
        assertThat(office.page("liwenjing", office.own("liwenjing", "/new?kind=" + kind))).contains("记入台账");

        String recorded = office.recorded("liwenjing", office.told("liwenjing", kind));

        assertThat(office.page("liwenjing", recorded)).contains("录入", "修改经过");
        assertThat(office.page("gongwei", recorded)).contains("退回").doesNotContain("更正</a>");
        assertThat(office.page("liwenjing", recorded + "/correction")).contains("更正理由");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"happenedOn, 2026-02-32, 谈话日期要写成存在的日期", "happenedOn, +999999999-01-01, 谈话日期要写成存在的日期", "happenedOn, '', 谈话日期要写成存在的日期",
        "fields[0].value, 1, 谈话人中有人在谈话日期不是本支部党员", "fields[3].value, 昨天, 事由发生日期要写成存在的日期",
        "fields[6].value, '', 请填写主要内容", "fields[4].value, 长, 地点不超过 100 字", "fields[6].value, 长, 主要内容不超过 10000 字"})
    void everyMistakeHasItsSentenceAndCostsNothing(String field, String typed, String sentence) throws Exception {
        set("fields[7].value", "多开展谈心");
        String text = typed.equals("长") ? MEGABYTE : typed;

        MockHttpServletResponse answer = send(field, text);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(sentence, "多开展谈心", form.get("submission")[0], HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    @Test
    void whoeverTickedNobodyIsAsked() throws Exception {
        form.remove("people");

        assertThat(send("place", "x").getContentAsString()).contains("请选择谈话对象", "href=\"#people\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "𠮷祥", "🎉谈话", "\u202Etxt.exe", "\"><b>", "${7*7}", "__${T(java.lang.Runtime)}__", "' or 1=1 --"})
    void strangeTextIsKeptAsItIsAndDoesNothing(String text) throws Exception {
        MockHttpServletResponse sent = send("fields[6].value", text);

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(office.page("liwenjing", String.valueOf(sent.getRedirectedUrl()))).contains(HtmlUtils.htmlEscape(text, "UTF-8"))
                .doesNotContain("<script>alert", "\"><b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谈\u0000心", "谈\uD800心", "谈\u0007心", "谈\u001B心"})
    void charactersNobodyTypesAreDropped(String text) throws Exception {
        MockHttpServletResponse sent = send("fields[6].value", text);

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(office.page("liwenjing", String.valueOf(sent.getRedirectedUrl()))).contains("谈心");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"kind, PICNIC", "kind, ASSEMBLY", "kind, ''", "kind, <b>", "submission, 17", "submission, ''", "fields[0].value, abc", "fields[0].value, -1",
        "fields[0].value, 99999999999999999999", "people, to/x", "people, to/"})
    void whatNoPageOfOursSendsIsMissing(String field, String forged) throws Exception {
        assertThat(send(field, forged).getStatus()).isEqualTo(404);
    }

    @Test
    void membersOfOtherBranchesAreRefused() throws Exception {
        String stranger = database.sql("select min(m.id) from member m join branch b on b.id = m.branch_id where b.name = ?").param(Cast.QINGSHAN)
                .query(String.class).single();

        assertThat(send("people", "to/" + stranger).getContentAsString()).contains("谈话对象中有人在谈话日期不是本支部党员");
        form = EntryOffice.form(office.told("liwenjing", "DUTY_LIST").firstLineOf(stranger));
        assertThat(send("revision", "").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields[99999999].value", "fields[2147483647].value", "fields[99999999999999999999].value", "fields[-1].value", "fields[x].value",
        "fields[].value", "fields[0.value", "fields]0[.value", "cells[5000].value", "fields[0][0].value", "fields.value", "fields[0].value.name",
        "people[99999999]", "members[99999999]", "class.module.classLoader", "fields[0].class", "submission.x", "[0]", "."})
    void namesOfFieldsAreNoBombs(String name) throws Exception {
        assertThat(send(name, "炸").getStatus()).isLessThan(500);
        assertThat(office.send("liwenjing", office.own("liwenjing", "/drafts"), form).getStatus()).isLessThan(500);
    }

    @Test
    void aThousandCellsAndMembersAreNoBomb() throws Exception {
        for (int i = 0; i < 1000; i++) {
            set("cells[%d].value".formatted(i), "x");
        }
        assertThat(send("revision", "").getStatus()).isBetween(302, 499);
        form = EntryOffice.form(office.told("liwenjing", "MEMBER_REVIEW"));
        String[] everybody = new String[1000];
        Arrays.fill(everybody, told.member(0));
        form.put("members", everybody);
        assertThat(send("revision", "").getStatus()).isEqualTo(404);
    }

    @Test
    void fieldsNobodySentAreAskedFor() throws Exception {
        form.keySet().removeIf(name -> name.startsWith("fields"));

        MockHttpServletResponse answer = send("revision", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("请填写主要内容", "请选择谈话人");
    }

    @ParameterizedTest
    @CsvSource({"?kind=%00, 404", "?kind=PICNIC, 404", "?year=1999, 404", "?year=2010, 200", "?year=abc, 404", "?item=abc, 200", "?item=999, 200", "?item=14, 200",
        "?person=abc, 404", "?person=999999, 200", "?mark=x, 200", "?mark=late, 200", "?mark=returned, 200", "/new?kind=PICNIC, 404", "/new?kind=, 200",
        "/new?kind=TALK&to=abc, 404", "/new?kind=TALK&to=999999, 200", "/new?kind=SUMMARY&period=Q1, 200", "/new?kind=SUMMARY&period=Q9, 200",
        "/new?kind=SUMMARY&body=%00, 200", "/0, 404", "/abc, 404", "/999999999999, 404", "/drafts/17, 400",
        "/drafts/00000000-0000-0000-0000-000000000000, 404"})
    void addressesAnybodyMayType(String address, int status) throws Exception {
        assertThat(office.call("liwenjing", get(URI.create(office.own("liwenjing", address)))).getStatus()).isEqualTo(status);
    }

    @Test
    void aCorrectionOfWhatAnotherCorrectedShowsBoth() throws Exception {
        String talk = office.recorded("liwenjing", told);
        assertThat(correct(talk, "1", "五楼", "写错了").getStatus()).isEqualTo(302);

        MockHttpServletResponse conflict = correct(talk, "1", "七楼", "地点不对");

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString()).contains("别人已更正了这条记录", "五楼", "七楼", "地点不对", "name=\"revision\" value=\"2\"");
        assertThat(correct(talk, "2", "七楼", "地点不对").getStatus()).isEqualTo(302);
        assertThat(correct(talk, "3", "七楼", "").getContentAsString()).contains("请写明更正理由");
        assertThat(correct(talk, "abc", "七楼", "x").getStatus()).isEqualTo(404);
    }

    @Test
    void aCorrectionOvertakenWhileItIsReadShowsWhatStandsByThen() throws Exception {
        String talk = office.recorded("liwenjing", told);
        CompletableFuture<MockHttpServletResponse> overtaken = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            assertThat(correcting(talk, "1", "五楼").getStatus()).isEqualTo(302);
            overtaken.completeAsync(() -> correcting(talk, "1", "七楼"));
            await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(this::somebodyWaitsForUs);
        });

        MockHttpServletResponse conflict = overtaken.get(30, TimeUnit.SECONDS);

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString()).contains("五楼", "七楼", "name=\"revision\" value=\"2\"");
    }

    private MockHttpServletResponse correcting(String talk, String seen, String place) {
        try {
            return correct(talk, seen, place, "地点不对");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean somebodyWaitsForUs() {
        return database.sql("select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))")
                .query(Boolean.class).single();
    }

    private MockHttpServletResponse correct(String talk, String seen, String place, String reason) throws Exception {
        form = EntryOffice.form(told.with("place", place));
        set("revision", seen);
        set("reason", reason);
        return office.send("liwenjing", talk + "/correction", form);
    }

    @Test
    void aDraftGoesOnWhereItWasLeft() throws Exception {
        set("happenedOn", "还没想好");
        set("fields[6].value", "写到一半");
        assertThat(office.send("liwenjing", office.own("liwenjing", "/drafts"), form).getContentAsString()).contains("草稿已保存");
        String draft = office.own("liwenjing", "/drafts/" + form.get("submission")[0]);

        assertThat(office.page("liwenjing", draft)).contains("还没想好", "写到一半");
        assertThat(office.page("liwenjing", "/")).contains(draft);
        assertThat(office.call("liwenjing", post(draft + "/discard")).getStatus()).isEqualTo(302);
        assertThat(office.call("liwenjing", get(draft)).getStatus()).isEqualTo(404);
    }

    @Test
    void aSummaryIsDraftedOfThePartOfTheYearOneChooses() throws Exception {
        assertThat(office.page("liwenjing", office.own("liwenjing", "/new?kind=SUMMARY"))).contains("2026年第三季度，临江支部", "period=Q1");
        assertThat(office.page("liwenjing", office.own("liwenjing", "/new?kind=SUMMARY&period=Q1"))).contains("2026年第一季度，临江支部");
    }

    @Test
    void whatWasGivenBackIsOnTheSecretarysDeskAndInTheList() throws Exception {
        String talk = office.recorded("liwenjing", told);
        String returning = talk.replace("entries", "records") + "/return";
        assertThat(office.call("caizheng", post(returning).param("seen", "1").param("reason", "谈话对象写错了")).getStatus()).isEqualTo(302);

        assertThat(office.page("liwenjing", "/")).contains("去更正", talk, "退回理由：谈话对象写错了");
        assertThat(office.page("liwenjing", talk)).contains("本记录已退回", "更正后再报");
        assertThat(office.page("caizheng", office.own("liwenjing", "?mark=returned"))).contains(talk);
        assertThat(correct(talk, "1", "五楼", "对象改过了").getStatus()).isEqualTo(302);
        assertThat(office.page("liwenjing", "/")).doesNotContain(talk);
    }

    @Test
    void everyPageAsksTheSameHoweverManyMembersAndEntries() throws Exception {
        Map<String, Integer> linjiang = costs("liwenjing");
        Map<String, Integer> gaota = costs("chenliqun");
        for (int i = 0; i < 3; i++) {
            office.recorded("liwenjing", told);
        }

        assertThat(gaota).as("60 members instead of 12").isEqualTo(linjiang);
        assertThat(costs("liwenjing")).as("three talks more").isEqualTo(linjiang);
        assertThat(linjiang).containsAllEntriesOf(Map.of("kinds", 4, "new", 8, "lines", 8, "record", 12, "correction", 15,
                "refused", 18, "archive", 9));
    }

    private Map<String, Integer> costs(String username) throws Exception {
        String recorded = office.recorded(username, office.told(username, "MEMBER_REVIEW"));
        Map<String, Integer> costs = new LinkedHashMap<>();
        costs.put("list", cost(username, office.own(username, "")));
        costs.put("kinds", cost(username, office.own(username, "/new")));
        costs.put("new", cost(username, office.own(username, "/new?kind=TALK")));
        costs.put("lines", cost(username, office.own(username, "/new?kind=MEMBER_REVIEW")));
        costs.put("record", cost(username, recorded));
        costs.put("correction", cost(username, recorded + "/correction"));
        costs.put("archive", cost(username, office.own(username, "").replace("entries", "archive")));
        Map<String, String[]> wrong = EntryOffice.form(office.told(username, "MEMBER_REVIEW").with("scheme", ""));
        costs.put("refused", StatementCounter.during(() -> assertThat(office.send(username, office.own(username, ""), wrong).getStatus()).isEqualTo(422)));
        return costs;
    }

    private int cost(String username, String path) throws Exception {
        return StatementCounter.during(() -> office.page(username, path));
    }

    private void set(String field, String value) {
        form.put(field, new String[] {value});
    }

    private MockHttpServletResponse send(String field, String value) throws Exception {
        set(field, value);
        return office.send("liwenjing", office.own("liwenjing", ""), form);
    }
}
