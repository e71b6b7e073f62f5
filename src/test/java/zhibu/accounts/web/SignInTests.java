package zhibu.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.fixtures.Wire.target;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.fixtures.Wire;
import zhibu.fixtures.ZhibuTest;

/** Signing in and out on the wire, as somebody made for each test whose password is that of the demo accounts. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class SignInTests {

    private static final String RIGHT = DemoAccounts.PASSWORD;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static int people;

    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private Wire wire;
    private String me;

    @BeforeEach
    void comeIn() {
        wire = new Wire(port);
        me = "visitor" + people++;
        database.sql("insert into account (username, password, name) select ?, password, '来访者' from account where username = 'gongwei'").param(me).update();
        grant("WORKING_COMMITTEE", null, "2026-01-01", null);
    }

    @Test
    void theRightPasswordLetsIn() throws Exception {
        assertThat(wire.get("/branches")).matches(answer -> target(answer).equals("/login"));
        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/branches?continue");
        assertThat(wire.get("/branches").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() throws Exception {
        HttpResponse<String> wrong = wire.signIn(me, "错");
        Wire another = new Wire(port);
        HttpResponse<String> unknown = another.signIn("nobody", "错");

        assertThat(target(wrong)).isEqualTo(target(unknown)).isEqualTo("/login?failed");
        assertThat(wire.get("/login?failed").body()).contains("用户名或密码不正确").doesNotContain(me);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "' or 1=1 --", "visitor\u00000", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长"})
    void strangeNamesAreWrongNames(String name) throws Exception {
        assertThat(target(wire.signIn(name, RIGHT))).isEqualTo("/login?failed");
    }

    @Test
    void fiveFailuresLockForAQuarterOfAnHour() throws Exception {
        fail(5);
        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/login?failed");

        minutesPass(14);
        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/login?failed");
        minutesPass(1);
        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/");
    }

    @Test
    void fourFailuresDoNotLockAndASuccessForgetsThem() throws Exception {
        fail(4);
        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/");

        wire = new Wire(port);
        fail(4);
        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/");
    }

    @Test
    void theSessionIsAnotherOnceSomebodySignedIn() throws Exception {
        wire.get("/login");
        List<String> before = wire.cookies();

        wire.signIn(me, RIGHT);

        assertThat(before).isNotEmpty();
        assertThat(wire.cookies()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void theCookieIsForTheServerAlone() throws Exception {
        assertThat(wire.get("/login").headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void whatComesWithoutTheTokenIsRefused() throws Exception {
        wire.signIn(me, RIGHT);

        assertThat(wire.postRaw("/logout", FORM, "").statusCode()).isEqualTo(403);
        assertThat(wire.postRaw("/account/password", FORM, "present=x&_csrf=forged").statusCode()).isEqualTo(403);
        assertThat(wire.get("/branches").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        wire.signIn(me, RIGHT);

        assertThat(target(wire.post("/logout", Map.of()))).isEqualTo("/login?signed-out");
        assertThat(target(wire.get("/branches"))).isEqualTo("/login");
        assertThat(wire.get("/login?signed-out").body()).contains("已退出");
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndStaysOut() throws Exception {
        wire.signIn(me, RIGHT);
        assertThat(wire.get("/branches").statusCode()).isEqualTo(200);

        database.sql("update account set disabled = true where username = ?").param(me).update();

        assertThat(target(wire.get("/branches"))).isEqualTo("/login");
        assertThat(target(new Wire(port).signIn(me, RIGHT))).isEqualTo("/login?failed");
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource(nullValues = "-", value = {"2026-01-01, -, 200", "2026-01-01, 2026-11-19, 404", "2026-01-01, 2026-11-20, 200", "2026-11-20, -, 200",
        "2026-11-21, -, 404"})
    void aLeaderSeesHisBranchesOnTheDaysTheyAreHis(String from, String until, int status) throws Exception {
        becomeLeaderOf(Cast.MEILING);
        grant("LEADER", branch(Cast.GAOTA), from, until);
        wire.signIn(me, RIGHT);

        assertThat(wire.get("/branches/" + branch(Cast.GAOTA)).statusCode()).isEqualTo(status);
        assertThat(wire.get("/branches/" + branch(Cast.MEILING)).statusCode()).isEqualTo(200);
        assertThat(wire.get("/branches/" + branch(Cast.LINJIANG)).statusCode()).isEqualTo(404);
        assertThat(wire.get("/branches").body()).contains(Cast.MEILING).doesNotContain(Cast.LINJIANG);
    }

    @Test
    void aGrantEndsInALiveSession() throws Exception {
        wire.signIn(me, RIGHT);
        assertThat(wire.get("/branches").statusCode()).isEqualTo(200);

        database.sql("update role_grant set until_on = '2026-11-19' where account_id = ?").param(id()).update();

        assertThat(wire.get("/branches").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{noop}" + RIGHT, RIGHT, "", "{MD5}7d8f", "{argon2id}", "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5lVdEhVxQdCEwLrB8f1qzV0Q0K6nW",
        "{argon2}$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void noOtherKindOfHashEverMatches(String hash) throws Exception {
        database.sql("update account set password = ? where username = ?").params(hash, me).update();

        assertThat(target(wire.signIn(me, RIGHT))).isEqualTo("/login?failed");
        assertThat(target(wire.signIn(me, ""))).isEqualTo("/login?failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/branches", "/standards", "/audit", "/nowhere"})
    void whoHasAPasswordOfSomebodyElsesChoosingReachesNothingElse(String path) throws Exception {
        database.sql("update account set must_change_password = true where username = ?").param(me).update();
        wire.signIn(me, RIGHT);

        assertThat(target(wire.get(path))).isEqualTo("/account/password");
        assertThat(wire.get("/account/password").statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordOfOnesOwnOpensTheDoors() throws Exception {
        database.sql("update account set must_change_password = true where username = ?").param(me).update();
        wire.signIn(me, RIGHT);

        assertThat(target(change(RIGHT, "一句容易记住的长长的话", "一句容易记住的长长的话"))).isEqualTo("/");

        assertThat(wire.get("/branches").statusCode()).isEqualTo(200);
        assertThat(target(new Wire(port).signIn(me, RIGHT))).isEqualTo("/login?failed");
        assertThat(target(new Wire(port).signIn(me, "一句容易记住的长长的话"))).isEqualTo("/");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({"wrong, 一句容易记住的长长的话, 一句容易记住的长长的话, 现在的密码不正确", "Zhibu-2026!, 123456789, 123456789, 新密码至少 10 个字符",
        "Zhibu-2026!, 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷, 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷, 新密码至少 10 个字符", "Zhibu-2026!, Zhibu-2026!, Zhibu-2026!, 新密码不能与现在的密码相同",
        "Zhibu-2026!, 一句容易记住的长长的话, 另一句, 两次输入的新密码不一致", "'', '', '', 请输入现在的密码", "Zhibu-2026!, '          ', '          ', 请输入新密码"})
    void aPasswordThatWillNotDoIsRefusedWithASentence(String present, String chosen, String again, String sentence) throws Exception {
        wire.signIn(me, RIGHT);

        HttpResponse<String> answer = change(present, chosen, again);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence).contains("修改密码");
        assertThat(target(new Wire(port).signIn(me, RIGHT))).isEqualTo("/");
    }

    @Test
    void everyAnswerIsGuarded() throws Exception {
        List<HttpResponse<String>> strangers = List.of(wire.get("/login"), wire.get("/"), wire.get("/login?failed"), wire.get("/nowhere"),
                wire.postRaw("/login", FORM, "username=x"));
        wire.signIn(me, RIGHT);
        List<HttpResponse<String>> known = List.of(wire.get("/"), wire.get("/nowhere"), wire.get("/audit"), wire.get("/branches/0"),
                wire.postRaw("/account/password", FORM, ""), wire.get("/branches?x%5B=1"));

        assertThat(strangers).allSatisfy(SignInTests::assertGuarded);
        assertThat(known).allSatisfy(SignInTests::assertGuarded);
        assertThat(known).extracting(HttpResponse::statusCode).containsExactly(200, 404, 403, 404, 403, 400);
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void evenWhatTheFirewallRefusesIsGuarded() throws Exception {
        HttpResponse<String> refused = wire.get("/login;a=b");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy"))
                .allSatisfy(name -> assertThat(header(refused, name)).isNotEqualTo("none"));
    }

    @Test
    void whatNeverChangesIsKeptLongAndGuardedToo() throws Exception {
        String page = wire.get("/login").body();
        String css = page.substring(page.indexOf("/assets/css/"), page.indexOf(".css\"") + 4);

        HttpResponse<String> asset = wire.get(css);

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(header(asset, "Cache-Control")).contains("max-age=31536000").doesNotContain("no-store");
        assertThat(header(asset, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theDatabaseKeepsTheSessionButNoPassword() throws Exception {
        wire.signIn(me, RIGHT);

        assertThat(count("select count(*) from spring_session where principal_name = ?", me)).isOne();
        assertThat(count("""
                select count(*) from spring_session_attributes a join spring_session s on s.primary_id = a.session_primary_id
                where s.principal_name = ? and (position('argon2'::bytea in attribute_bytes) > 0 or position('Zhibu-2026'::bytea in attribute_bytes) > 0)""", me)).isZero();
    }

    @Test
    void whatIsSentAfterTheSessionEndedLeadsToSignInWhichSaysSo() throws Exception {
        wire.signIn(me, RIGHT);
        String token = wire.token();
        database.sql("delete from spring_session where principal_name = ?").param(me).update();

        HttpResponse<String> answer = wire.postRaw("/branches/1/gatherings", FORM, "place=x&_csrf=" + token);

        assertThat(target(answer)).isEqualTo("/login?expired");
        assertThat(wire.get("/login?expired").body()).contains("登录已过期");
    }

    private HttpResponse<String> change(String present, String chosen, String again) throws IOException, InterruptedException {
        return wire.post("/account/password", Map.of("present", present, "chosen", chosen, "again", again));
    }

    private void fail(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            assertThat(target(wire.signIn(me, "错"))).isEqualTo("/login?failed");
        }
    }

    /** The clock stands still, so what is to come comes nearer. */
    private void minutesPass(int minutes) {
        database.sql("update account set locked_until = locked_until - make_interval(mins => ?) where username = ?").params(minutes, me).update();
    }

    private void becomeLeaderOf(String branch) {
        database.sql("delete from role_grant where account_id = ?").param(id()).update();
        grant("LEADER", branch(branch), "2026-01-01", null);
    }

    private void grant(String role, Long branch, String from, String until) {
        database.sql("insert into role_grant (account_id, role, branch_id, from_on, until_on) values (?, ?, ?, ?::date, ?::date)")
                .params(id(), role, branch, from, until).update();
    }

    private long id() {
        return count("select id from account where username = ?", me);
    }

    private long branch(String name) {
        return count("select id from branch where name = ?", name);
    }

    private long count(String sql, String of) {
        return database.sql(sql).param(of).query(Long.class).single();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
