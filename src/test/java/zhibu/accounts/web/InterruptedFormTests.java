package zhibu.accounts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.fixtures.Wire.form;
import static zhibu.fixtures.Wire.target;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.fixtures.Wire;
import zhibu.fixtures.ZhibuTest;

/** 李文静 writes a long record; when she sends it her session is gone, or another one. Not a word is lost, and nobody else reads it. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class InterruptedFormTests {

    private static final String WORDS = "逐条学习，\r\n讨论落实。<script>alert(\"会\")</script> & 'x'";
    private static final String SHOWN = "逐条学习，";

    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private Wire wire;
    private String gatherings;
    private Map<String, String> typed;

    @BeforeEach
    void write() throws Exception {
        wire = new Wire(port);
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);
        gatherings = "/branches/%d/gatherings".formatted(database.sql("select id from branch where name = ?").param(Cast.LINJIANG).query(Long.class).single());
        typed = form(wire.get(gatherings + "/new?kind=ASSEMBLY"));
        typed.put("heldOn", "2026-11-19");
        typed.put("agenda[0].title", "学习党支部工作条例");
        typed.put("agenda[0].content", WORDS);
        typed.put("agenda[0].conclusion", "同意。");
    }

    @AfterEach
    void nothingIsInTheLogs(CapturedOutput output) {
        assertThat(output).doesNotContain(SHOWN, "党支部工作条例");
    }

    @Test
    void afterTheSessionEndedItGoesOnWithEveryFieldOnceSomebodySignedInAndSaidSo() throws Exception {
        endSession();
        HttpResponse<String> interrupted = fromOwnPage(gatherings, typed);
        assertThat(interrupted.statusCode()).isEqualTo(401);
        assertThat(interrupted.body()).contains("登录已过期，您填写的内容还在；重新登录后接着提交。").doesNotContain(SHOWN);

        HttpResponse<String> continuation = signIn(interrupted, "liwenjing", DemoAccounts.PASSWORD);
        assertThat(continuation.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(continuation.body()).select("main .written").eachText()).contains("学习党支部工作条例", "同意。");
        assertThat(continuation.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(records()).isZero();

        assertSame(form(continuation));
        assertThat(target(fromOwnPage(action(continuation), form(continuation)))).startsWith(gatherings + "/");
        assertThat(target(fromOwnPage(action(continuation), form(continuation)))).startsWith(gatherings + "/");
        assertThat(records()).isOne();
        assertThat(database.sql("select content from agenda_item where title = '学习党支部工作条例'").query(String.class).single()).isEqualTo(WORDS);
    }

    /** Everything but what the page adds itself, under a token of today. */
    private void assertSame(Map<String, String> again) {
        assertThat(again.get("_csrf")).isNotBlank().isNotEqualTo(typed.get("_csrf"));
        assertThat(again).containsAllEntriesOf(without("_csrf", typed)).hasSameSizeAs(typed);
    }

    @Test
    void aWrongPasswordAndASignInPageLeftOpenOverTheWeekendLoseNothing() throws Exception {
        endSession();
        HttpResponse<String> wrong = signIn(fromOwnPage(gatherings, typed), "liwenjing", "错");
        assertThat(wrong.body()).contains("用户名或密码不正确", "您填写的内容还在");
        database.sql("delete from spring_session").update();

        HttpResponse<String> monday = signIn(wrong, "liwenjing", DemoAccounts.PASSWORD);
        assertThat(monday.statusCode()).isEqualTo(401);
        assertSame(form(signIn(monday, "liwenjing", DemoAccounts.PASSWORD)));
    }

    @Test
    void reloadingThePageAfterSigningInShowsItAgain() throws Exception {
        endSession();
        Map<String, String> sent = credentials(fromOwnPage(gatherings, typed), "liwenjing", DemoAccounts.PASSWORD);
        fromOwnPage("/login", sent);

        HttpResponse<String> reloaded = fromOwnPage("/login", sent);
        assertThat(reloaded.statusCode()).isEqualTo(409);
        assertSame(form(reloaded));
    }

    @Test
    void whoSignedInAgainElsewhereGoesOnAtOnce() throws Exception {
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);

        HttpResponse<String> continuation = fromOwnPage(gatherings, typed);

        assertThat(continuation.statusCode()).isEqualTo(409);
        assertThat(continuation.body()).contains("接着提交", SHOWN);
        assertSame(form(continuation));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        wire.signIn("zhoumingyuan", DemoAccounts.PASSWORD);
        HttpResponse<String> others = fromOwnPage(gatherings, typed);
        assertThat(others.statusCode()).isEqualTo(401);
        assertThat(others.body()).contains("这份内容是用另一个账号填写的", "周明远").doesNotContain(SHOWN);

        HttpResponse<String> again = signIn(others, "zhoumingyuan", DemoAccounts.PASSWORD);
        assertThat(again.body()).contains("这份内容是用另一个账号填写的").doesNotContain(SHOWN);
        assertThat(signIn(again, "liwenjing", DemoAccounts.PASSWORD).body()).contains(SHOWN, "李文静");
    }

    @Test
    void whoMustChooseAPasswordFirstIsToldSoBesideHisText() throws Exception {
        endSession();
        database.sql("update account set must_change_password = true where username = 'liwenjing'").update();
        HttpResponse<String> continuation = signIn(fromOwnPage(gatherings, typed), "liwenjing", DemoAccounts.PASSWORD);
        database.sql("update account set must_change_password = false where username = 'liwenjing'").update();

        assertThat(continuation.body()).contains("您须先修改密码", SHOWN);
        assertSame(form(continuation));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Origin, https://evil.example", "Origin, null", "Origin, http://localhost:1", "X-Nothing, said", "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site", "Sec-Fetch-Site, ''"})
    void whatAnotherSiteSendsIsNotKept(String header, String value) throws Exception {
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);
        HttpResponse<String> stale = wire.postWith(gatherings, typed, header, value);
        endSession();
        HttpResponse<String> lost = wire.postWith(gatherings, typed, header, value);

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).doesNotContain(SHOWN);
        assertThat(target(lost)).isEqualTo("/login?expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aBrowserThatSaysWhereItComesFromIsBelieved(String site) throws Exception {
        endSession();
        assertThat(wire.postWith(gatherings, typed, "Sec-Fetch-Site", site).body()).contains("您填写的内容还在");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/login", "/logout", "/audit", "/standards", "/continuation", "/actuator/health"})
    void whatIsNoFormOfOursIsNotKept(String path) throws Exception {
        endSession();
        HttpResponse<String> answer = fromOwnPage(path, typed);

        assertThat(target(answer)).isEqualTo("/login?expired");
        assertThat(answer.body()).doesNotContain(SHOWN, "_parcel");
    }

    @Test
    void aPageThatNamesNoWriterIsNotOurs() throws Exception {
        endSession();
        assertThat(target(fromOwnPage(gatherings, without("_writer", typed)))).isEqualTo("/login?expired");
    }

    @Test
    void passwordsAreNeverKept() throws Exception {
        Map<String, String> secret = form(wire.get("/account/password"));
        secret.putAll(Map.of("present", "旧的秘密", "chosen", "新的秘密", "again", "新的秘密"));
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);
        assertThat(target(fromOwnPage("/account/password", secret))).isEqualTo("/account/password?again");
        assertThat(wire.get("/account/password?again").body()).contains("请重新填写");
        endSession();

        assertThat(target(fromOwnPage("/account/password", secret))).isEqualTo("/login?retype");
        assertThat(wire.get("/login?retype").body()).contains("密码没有修改").doesNotContain("秘密");
    }

    @Test
    void aBodyWithinTheLimitSurvivesTheWholeWayAndABodyBeyondItIsTooLarge() throws Exception {
        typed.put("agenda[0].content", "学习".repeat(100_000));
        endSession();
        assertSame(form(signIn(fromOwnPage(gatherings, typed), "liwenjing", DemoAccounts.PASSWORD)));

        typed.put("agenda[0].content", "x".repeat(2_100_000));
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);
        assertThat(fromOwnPage(gatherings, typed).statusCode()).isEqualTo(413);
        endSession();
        assertThat(fromOwnPage(gatherings, typed).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/gatherings", "https://evil.example/branches/1/gatherings", "/branches/../gatherings", "/branches/./gatherings",
        "/branches/%2e%2e/gatherings", "/branches/1/gatherings?x=y", "/branches/1/gatherings#x", "/branches//gatherings", "/branches/1/gatherings/",
        "/branches/1/gatherings/../../../logout", "branches/1/gatherings", "javascript:alert(1)", "/branches/1/gatherings/1", "/logout", "/login",
        "/account/password", "/audit", "/nowhere", "/branches/\\evil.example/gatherings", "/branches/1;x/gatherings", "/branches/1\n/gatherings", ""})
    void aParcelLeadsNowhereElse(String address) throws Exception {
        String me = typed.get("_writer");
        assertThat(target(signInWith(Parcel.pack(new KeptForm(me, address, List.of(new KeptForm.Field("x", "骗局")), List.of()))))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "====", "<script>alert(1)</script>", "eJyrVkrLz1eyUkpKLFKqBQAdegQ0", "eJwDAAAAAAE", "eNqrVkoqykxPL1GyAnIAGLwD7A", "eJyLjgUAARUAuQ"})
    void aParcelOfNonsenseIsNone(String parcel) throws Exception {
        assertThat(target(signInWith(parcel))).isEqualTo("/");
    }

    @Test
    void aParcelThatBlowsUpIsNone() throws Exception {
        String bomb = Parcel.pack(new KeptForm(typed.get("_writer"), gatherings, List.of(new KeptForm.Field("x", "0".repeat(200_000_000))), List.of()));

        assertThat(bomb).hasSizeLessThan(Parcel.LONGEST);
        assertThat(target(signInWith(bomb))).isEqualTo("/");
    }

    private HttpResponse<String> signInWith(String parcel) throws Exception {
        endSession();
        Map<String, String> credentials = credentials(wire.get("/login"), "liwenjing", DemoAccounts.PASSWORD);
        credentials.put("_parcel", parcel);
        return fromOwnPage("/login", credentials);
    }

    @Test
    void thePageThatSavesItselfIsToldEitherWay() throws Exception {
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);
        assertThat(wire.postWith(gatherings + "/drafts", typed, "Origin", wire.origin(), "HX-Request", "true").statusCode()).isEqualTo(401);
        endSession();
        assertThat(wire.postWith(gatherings + "/drafts", typed, "Origin", wire.origin(), "HX-Request", "true").statusCode()).isEqualTo(401);
    }

    @Test
    void filesAreChosenAgain() throws Exception {
        KeptForm withFile = new KeptForm(typed.get("_writer"), gatherings, List.of(new KeptForm.Field("title", "走访慰问")),
                List.of(new KeptForm.ChosenFile("file", "<b>1.pdf")));

        String page = signInWith(Parcel.pack(withFile)).body();

        assertThat(page).contains("走访慰问", "附件须重新选择，刚才选的是：&lt;b&gt;1.pdf");
        assertThat(Jsoup.parse(page).select("form[enctype=multipart/form-data] input[type=file]").attr("name")).isEqualTo("file");
    }

    @Test
    void ofFilesOnlyTheNamesAreKept() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", gatherings);
        request.setContentType("multipart/form-data; boundary=x");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.setParameter("_writer", "7");
        request.setParameter("title", "走访慰问");
        request.addPart(new MockPart("title", "走访慰问".getBytes(UTF_8)));
        request.addPart(new MockPart("file", "照片.jpg", new byte[] {1}));

        assertThat(new KeptForms(AuthorizationMatrix.read()).in(request)).contains(new KeptForm("7", gatherings,
                List.of(new KeptForm.Field("title", "走访慰问")), List.of(new KeptForm.ChosenFile("file", "照片.jpg"))));
    }

    @Test
    void filesOfNobodyAreNotEvenReadAndHeIsTold() throws Exception {
        endSession();
        assertThat(target(wire.postWith(gatherings, "multipart/form-data; boundary=x", "--x--", "Origin", wire.origin()))).isEqualTo("/login?upload");
        assertThat(wire.get("/login?upload").body()).contains("文件没有上传");
    }

    @Test
    void theContinuationIsNoPlaceToGo() throws Exception {
        assertThat(wire.get("/continuation").statusCode()).isEqualTo(404);
        assertThat(wire.post("/continuation", Map.of("x", "y")).statusCode()).isEqualTo(404);
        endSession();
        assertThat(target(wire.get("/continuation"))).isEqualTo("/login");
    }

    private HttpResponse<String> fromOwnPage(String path, Map<String, String> form) throws Exception {
        return wire.postWith(path, form, "Origin", wire.origin());
    }

    private HttpResponse<String> signIn(HttpResponse<String> page, String username, String password) throws Exception {
        return fromOwnPage("/login", credentials(page, username, password));
    }

    private static Map<String, String> credentials(HttpResponse<String> page, String username, String password) {
        Map<String, String> credentials = form(page);
        credentials.putAll(Map.of("username", username, "password", password));
        return credentials;
    }

    private static String action(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main form[method=post]").attr("action");
    }

    private static Map<String, String> without(String name, Map<String, String> form) {
        Map<String, String> less = new LinkedHashMap<>(form);
        less.remove(name);
        return less;
    }

    private void endSession() {
        database.sql("delete from spring_session").update();
    }

    private long records() {
        return database.sql("select count(*) from agenda_item where title = '学习党支部工作条例'").query(Long.class).single();
    }
}
