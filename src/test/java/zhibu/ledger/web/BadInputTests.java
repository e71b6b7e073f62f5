package zhibu.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import zhibu.accounts.Accounts;
import zhibu.advice.SeenAdvice;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.ledger.Blank;
import zhibu.ledger.MinuteBook;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.SignedIn;

/**
 * 李文静 of 临江支部 sends what can't be right, and others send what no page of ours would: she gets her form back with a
 * sentence for each mistake and everything she typed, they get a refusal; nothing is half saved and nothing breaks.
 */
@ZhibuTest
@DirtiesContext
class BadInputTests {

    private static final String MEGABYTE = "长".repeat(350_000);

    @Autowired MockMvc browser;
    @Autowired MinuteBook book;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader liWenjing;
    private BranchId linjiang;
    private SentForm form;

    @BeforeEach
    void openTheForm() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
        form = blank("ASSEMBLY").with("recorder", person("孙雅琴")).with("agenda[0].title", "学习支部工作条例").with("place", "三楼会议室")
                .with("advised", SeenAdvice.ALL.toString());
    }

    @Test
    void whatIsRightIsRecorded() throws Exception {
        assertThat(send().getStatus()).isEqualTo(302);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(nullValues = "-", value = {
        "heldOn, '', 会议日期要写成存在的日期", "heldOn, 2026-02-32, 会议日期要写成存在的日期", "heldOn, 2026-02-29, 会议日期要写成存在的日期",
        "heldOn, 昨天, 会议日期要写成存在的日期", "heldOn, 0001-01-01, 会议日期要写成存在的日期", "heldOn, 1899-12-31, 会议日期要写成存在的日期",
        "heldOn, +999999999-01-01, 会议日期要写成存在的日期", "heldOn, -999999999-01-01, 会议日期要写成存在的日期",
        "heldOn, 2026-11-21, 会议日期不能晚于今天", "heldOn, 9999-12-31, 会议日期不能晚于今天",
        "heldOn, 1999-05-04, 会议日期早于支部成立日期", "heldOn, 1900-01-01, 会议日期早于支部成立日期",
        "startsAt, '', 开始时间要写成时和分", "startsAt, 25:61, 开始时间要写成时和分", "startsAt, 24:00, 开始时间要写成时和分",
        "endsAt, 23:59:59.9999999, 结束时间要写成时和分", "endsAt, 下午, 结束时间要写成时和分", "endsAt, 00:01, 结束时间应晚于开始时间",
        "place, '', 请填写地点", "chair, '', 请选择主持人", "recorder, '', 请选择记录人",
        "agenda[0].title, '', 请填写议题", "parts[0].minutes, -90, 时长要写成整数分钟", "parts[0].minutes, 0, 时长要写成整数分钟",
        "parts[0].minutes, 99999999999999, 时长要写成整数分钟", "parts[0].minutes, 一小时, 时长要写成整数分钟", "parts[0].minutes, ٩٠, 时长要写成整数分钟",
        "parts[0].minutes, 1440, 超过整场会议", "parts[0].ordinal, 0, 次数要写成", "parts[0].ordinal, 1000, 次数要写成", "parts[0].ordinal, '', 次数要写成"})
    void everyMistakeHasItsSentence(String field, String typed, String sentence) throws Exception {
        form.with("agenda[0].content", "逐条学习");

        assertFormBack(form.with(field, typed), sentence);
    }

    @Test
    void severalMistakesAreNamedAtOnce() throws Exception {
        form.with("heldOn", "2026-02-32").with("startsAt", "25:61").with("place", "").with("parts[0].minutes", "九十");

        assertFormBack(form, "会议日期要写成", "开始时间要写成", "请填写地点", "时长要写成");
    }

    @Test
    void whoeverIsAbsentNeitherChairsNorVotes() throws Exception {
        String chair = form.value("chair");
        absent(chair, "出差");
        form.with("votes[0].subject", "通过工作计划").with("votes[0].matter", "assembly").with("votes[0].inFavour", "11");

        assertFormBack(form, "标为未到会，请核对", "多于到会有表决权的 10 人");
    }

    @Test
    void opinionsInWritingCountOnlyWhereTheRulesSaySo() throws Exception {
        form.with("votes[0].subject", "通过工作计划").with("votes[0].matter", "assembly").with("votes[0].inFavour", "5").with("votes[0].written", "1");

        assertFormBack(form, "不计书面意见");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10000", "99999999999", "多数", "1.5", "0x10"})
    void votesAreCounted(String votes) throws Exception {
        form.with("votes[0].subject", "通过工作计划").with("votes[0].matter", "assembly").with("votes[0].inFavour", votes);

        assertFormBack(form, "赞成票要写成整数");
    }

    @Test
    void aVoteOfWhichOnlyTheNoesWereTypedIsNotLost() throws Exception {
        assertFormBack(form.with("votes[0].against", "7"), "请填写表决事项", "赞成票要写成整数");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"place, 地点不超过 100 字", "guests, 列席人员不超过 500 字", "agenda[0].title, 议题不超过 200 字",
        "agenda[0].content, 内容不超过 10 万字", "agenda[0].conclusion, 结论不超过 1 万字"})
    void aMegabyteIsRefusedAndKept(String field, String sentence) throws Exception {
        assertFormBack(form.with(field, MEGABYTE), sentence);
    }

    @Test
    void aMegabyteOfReasonsIsRefusedAndKept() throws Exception {
        form.without("roll[1].present");

        assertFormBack(form.with("roll[1].reason", MEGABYTE), "缺席原因不超过 100 字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "𠮷祥", "🎉会议", "\u202Etxt.exe", "\"><b>", "${7*7}", "__${T(java.lang.Runtime)}__", "' or 1=1 --"})
    void strangeTextIsKeptAsItIsAndDoesNothing(String text) throws Exception {
        MockHttpServletResponse sent = send(form.with("agenda[0].title", text).with("agenda[0].content", text).with("guests", text));

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(call(get(sent.getRedirectedUrl())).getContentAsString()).contains(HtmlUtils.htmlEscape(text, "UTF-8"))
                .doesNotContain("<script>alert", "\"><b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"学\u0000习", "学\uD800习", "学\uDC00习", "学\u0007习", "学\u001B习"})
    void charactersNobodyTypesAreDropped(String text) throws Exception {
        MockHttpServletResponse sent = send(form.with("agenda[0].title", text).with("place", text));

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(call(get(sent.getRedirectedUrl())).getContentAsString()).contains("学习");
        assertThat(call(post(own("/drafts")).params(form.fields())).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"chair, 999999999, 主持人当天不是本支部党员", "recorder, 1, 记录人当天不是本支部党员", "parts[0].lecturer, 1, 授课人当天不是本支部党员",
        "group, 1, 请选择当天已有的党小组", "group, 999999, 请选择当天已有的党小组", "parts[0].form, FIELD, 请选择党员大会的形式"})
    void peopleAndGroupsOfOtherBranchesAreRefused(String field, String forged, String sentence) throws Exception {
        assertFormBack(form.with(field, forged), sentence);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"chair, abc", "recorder, -1", "chair, 99999999999999999999", "parts[0].kind, PICNIC", "parts[0].kind, <b>", "parts[0].kind, ''",
        "group, x", "submission, 17", "submission, ''", "roll[0].member, x", "roll[3].member, ''"})
    void whatNoPageOfOursSendsIsMissing(String field, String forged) throws Exception {
        assertRefused(form.with(field, forged), 404);
    }

    @Test
    void differentPeopleMeetSeparately() throws Exception {
        form.with("parts[1].kind", "COMMITTEE").with("parts[1].ordinal", "1").with("parts[1].minutes", "30");

        assertRefused(form, 422);
        assertThat(call(get(own("/new")).param("kind", "ASSEMBLY", "COMMITTEE")).getContentAsString()).contains("请分别记录", "这是什么会？");
    }

    @Test
    void aKindIsRecordedOnce() throws Exception {
        form.with("parts[1].kind", "ASSEMBLY").with("parts[1].ordinal", "1").with("parts[1].minutes", "30");

        assertFormBack(form, "同一种会在一条记录里只能记一次");
    }

    @Test
    void aRecordIsOfSomeKindAndHasAnAgenda() throws Exception {
        assertFormBack(blank("ASSEMBLY").with("recorder", form.value("recorder")).with("place", "三楼"), "请填写议题");
        assertRefused(form.without("parts["), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda[99999999].title", "agenda[2147483647].title", "agenda[99999999999999999999].title", "agenda[-1].title",
        "agenda[x].title", "agenda[].title", "agenda[0.title", "agenda]0[.title", "roll[5000].member", "roll[999].reason", "votes[1001].subject",
        "agenda[0][0].title", "agenda.title", "parts[0].kind.name", "class.module.classLoader", "agenda[0].class", "submission.x", "[0]", "."})
    void namesOfFieldsAreNoBombs(String name) throws Exception {
        assertThat(send(form.with(name, "炸")).getStatus()).isLessThan(500);
        assertThat(call(post(own("/drafts")).params(form.fields())).getStatus()).isLessThan(500);
    }

    @Test
    void thousandsOfRowsAreNoBomb() throws Exception {
        for (int i = 0; i < 3000; i++) {
            form.with("roll[%d].member".formatted(i), Integer.toString(i + 1)).with("agenda[%d].content".formatted(i), "x");
        }

        assertThat(send().getStatus()).isBetween(302, 499);
    }

    @Test
    void whoeverIsMissingOnTheRollIsAskedFor() throws Exception {
        assertFormBack(form.without("roll[3]").without("roll[4]"), "有 2 人尚未核对到会情况");
        assertFormBack(form.without("roll["), "有 12 人尚未核对到会情况");
    }

    /** He left the branch while the form was open, so that everybody after him has another place on the roll. */
    @Test
    void aMistakeStandsBesideThePersonItConcernsEvenIfTheRollChanged() throws Exception {
        String last = form.value("roll[11].member");
        String first = form.value("roll[0].member");
        form.without("roll[11].present");
        database.sql("update member set left_on = '2026-11-01' where id = ?").param(Long.parseLong(first)).update();
        try {
            String page = assertFormBack(form.with("chair", form.value("roll[5].member")), "请填写郑海涛缺席的原因");
            assertThat(page).contains("name=\"roll[11].member\" value=\"" + last + "\"")
                    .containsSubsequence("id=\"roll[11].reason-about\"", "请填写郑海涛缺席的原因", "name=\"roll[11].reason\"");
        } finally {
            database.sql("update member set left_on = null where id = ?").param(Long.parseLong(first)).update();
        }
    }

    @Test
    void somebodyNewOnTheRollIsAskedForBesideTheOthers() throws Exception {
        form.without("roll[2]");

        String page = assertFormBack(form, "有 1 人尚未核对到会情况");

        assertThat(Stream.of(page.split("name=\"roll\\[")).skip(1).map(rest -> rest.substring(0, rest.indexOf('"'))).toList())
                .as("no two people share a field").doesNotHaveDuplicates();
    }

    @Test
    void anotherBranchIsMissing() throws Exception {
        long gaota = database.sql("select id from branch where name = ?").param(Cast.GAOTA).query(Long.class).single();
        for (String branch : List.of(Long.toString(gaota), "999999", "0", "abc", "99999999999999999999")) {
            assertThat(call(post("/branches/{b}/gatherings", branch).params(form.fields())).getStatus()).isEqualTo(404);
            assertThat(call(get("/branches/{b}/gatherings/new", branch)).getStatus()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "abc", "-1", "", "1.0", "99999999999999999999"})
    void aCorrectionOfNoWordingIsMissing(String revision) throws Exception {
        String recorded = send().getRedirectedUrl();
        form.with("submission", UUID.randomUUID().toString()).with("reason", "记错了").with("revision", revision);

        assertThat(call(post(recorded + "/correction").params(form.fields())).getStatus()).isEqualTo(404);
    }

    @Test
    void aCorrectionHasAReason() throws Exception {
        String recorded = send().getRedirectedUrl();
        form.with("submission", UUID.randomUUID().toString()).with("revision", "1");

        assertThat(call(post(recorded + "/correction").params(form.fields())).getContentAsString()).contains("请写明更正理由", "三楼会议室");
        form.with("reason", MEGABYTE);
        assertThat(call(post(recorded + "/correction").params(form.fields())).getContentAsString()).contains("更正理由不超过 500 字", MEGABYTE);
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 422", "' ', 1, 422", "重复, abc, 404", "重复, '', 404", "重复, 0, 404", "重复, 2147483647, 409", "重复, 99999999999, 409"})
    void aVoidingHasAReasonAndAWording(String reason, String seen, int status) throws Exception {
        String recorded = send().getRedirectedUrl();

        assertThat(call(post(recorded.replace("gatherings", "records") + "/voiding").param("reason", reason).param("seen", seen)).getStatus()).isEqualTo(status);
    }

    @Test
    void aVoidingOfAMegabyteIsRefusedAndOneWithAControlCharacterIsNot() throws Exception {
        String recorded = send().getRedirectedUrl();

        assertThat(call(post(recorded.replace("gatherings", "records") + "/voiding").param("reason", MEGABYTE).param("seen", "1")).getStatus()).isEqualTo(422);
        assertThat(call(post(recorded.replace("gatherings", "records") + "/voiding").param("reason", "重\u0000复").param("seen", "1")).getStatus()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"?kind=%00, 404", "?kind=PICNIC, 404", "?year=1999, 404", "?year=2010, 200", "?year=abc, 404", "?item=abc, 200", "?item=99999, 200",
        "/new?kind=PICNIC, 404", "/new?kind=GROUP&group=999999, 200", "/new?kind=GROUP&group=x, 404", "/new?kind=, 200", "/0, 404", "/abc, 404",
        "/999999999999, 404", "/drafts/17, 400", "/drafts/00000000-0000-0000-0000-000000000000, 404"})
    void addressesAnybodyMayType(String address, int status) throws Exception {
        assertThat(call(get(URI.create(own(address)))).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"date=x, 400", "date=%2B999999999-01-01, 400", "date=0001-01-01, 400", "date=9999-12-31, 200", "name=%00, 200", "group=x, 200", "standing=x, 200"})
    void addressesOfTheRosterAnybodyMayType(String query, int status) throws Exception {
        assertThat(call(get(URI.create("/branches/%s/members?%s".formatted(linjiang, query)))).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "2147483647"})
    void aWordingThatNeverWasIsMissing(String revision) throws Exception {
        assertThat(call(get(send().getRedirectedUrl()).param("revision", revision)).getStatus()).isEqualTo(404);
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        assertThat(call(put(own("")).params(form.fields())).getStatus()).isIn(403, 404, 405);
        assertThat(call(post(own("/new"))).getStatus()).isIn(403, 404, 405);
    }

    @Test
    void otherBodiesAreNoForm() throws Exception {
        List<Long> before = rows();

        assertThat(call(post(own("")).contentType("application/json").content("{\"place\": \"三楼\"}")).getStatus()).isBetween(400, 422);
        assertThat(call(post(own("")).contentType("multipart/form-data; boundary=x").content("--x\r\nContent-Disp")).getStatus()).isBetween(400, 422);
        assertThat(rows()).isEqualTo(before);
    }

    /** The form is back with each sentence, everything typed is still there, and nothing was saved. */
    private String assertFormBack(SentForm sent, String... sentences) throws Exception {
        String page = assertRefused(sent, 422);
        assertThat(page).contains(sentences).contains("还不能保存，请先改好这几处");
        Stream.of("heldOn", "startsAt", "endsAt", "place", "guests", "agenda[0].title", "agenda[0].content", "parts[0].minutes", "submission",
                        "votes[0].inFavour", "votes[0].against", "roll[1].reason")
                .map(sent.fields()::getFirst).filter(typed -> typed != null && !typed.isEmpty())
                .forEach(typed -> assertThat(page.contains(HtmlUtils.htmlEscape(typed, "UTF-8"))).as(typed.substring(0, Math.min(40, typed.length()))).isTrue());
        return page;
    }

    private String assertRefused(SentForm sent, int status) throws Exception {
        List<Long> before = rows();
        MockHttpServletResponse response = send(sent);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(rows()).isEqualTo(before);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send() throws Exception {
        return send(form);
    }

    private MockHttpServletResponse send(SentForm sent) throws Exception {
        return call(post(own("")).params(sent.fields()));
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        SignedIn person = () -> liWenjing;
        return browser.perform(request.with(csrf()).with(authentication(new TestingAuthenticationToken(person, "", List.of()))))
                .andReturn().getResponse();
    }

    private String own(String rest) {
        return "/branches/%s/gatherings%s".formatted(linjiang, rest);
    }

    private SentForm blank(String kind) {
        Blank blank = book.blank(linjiang, List.of(kind), null, LocalDate.parse("2026-11-18"), liWenjing);
        return SentForm.of(Prefill.of(blank, UUID.randomUUID()));
    }

    private void absent(String member, String reason) {
        for (int i = 0; i < 12; i++) {
            if (form.value("roll[%d].member".formatted(i)).equals(member)) {
                form.without("roll[%d].present".formatted(i)).with("roll[%d].reason".formatted(i), reason);
            }
        }
    }

    private String person(String name) {
        return database.sql("select id from member where name = ? and branch_id = ?").params(name, linjiang.value()).query(String.class).single();
    }

    private List<Long> rows() {
        return Stream.of("ledger_record", "wording", "minutes", "minutes_part", "roll_entry", "agenda_item", "resolution", "audit_entry", "draft")
                .map(table -> database.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
