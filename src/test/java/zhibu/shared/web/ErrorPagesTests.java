package zhibu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.RuleViolation;

/** A request that comes to nothing is answered calmly, in Chinese, in the frame of every page, and tells nothing it should not. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ErrorPagesTests.Trouble.class)
class ErrorPagesTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
            "/_trouble/branches/x,       404, 没有找到这个页面",
            "/_trouble/branches/0,       404, 没有找到这个页面",
            "/_trouble/number?n=x,       400, 这次请求没有办成",
            "/_trouble/number,           400, 这次请求没有办成",
            "/_trouble/posted,           405, 这次请求没有办成",
            "/_trouble/stale,            409, 内容已被别人更新",
            "/_trouble/denied,           403, 您不能办理这件事",
            "/_trouble/refused,          422, 已经归档",
            "/_trouble/broken,           500, 系统出了问题",
            "/assets/css/nowhere.css,    404, 没有找到这个页面",
            "/_trouble//twice,           400, 这次请求没有办成",
            "/_trouble/;parameter,       400, 这次请求没有办成"})
    void everyRefusalHasItsPage(String path, int status, String words) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words, "本系统为非涉密系统").doesNotContain("secret", "Exception", "trouble");
        assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString().startsWith("default-src 'none'");
    }

    @Test
    void tooMuchTextIsRefusedAndNotABreakdown() throws Exception {
        HttpResponse<String> answer = client.send(request("/_trouble/posted").POST(BodyPublishers.ofString("text=" + "a".repeat(3_000_000)))
                .header("Content-Type", "application/x-www-form-urlencoded").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("提交的内容太大");
    }

    @ParameterizedTest
    @CsvSource({"stale, 409", "denied, 403", "refused, 422", "broken, 500", "gone, 404"})
    void whateverRefusesAFormGivesItsWordsBack(String path, int status) throws Exception {
        HttpResponse<String> answer = post("/_trouble/" + path, "reason=%E9%87%8D%E5%A4%8D<b>&seen=1&held=2026-11-20");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("您填写的内容", "重复&lt;b&gt;").doesNotContain("2026-11-20", "secret", "Exception");
    }

    @Test
    void butNoPasswordAndNothingFromAnAddress() throws Exception {
        assertThat(post("/_trouble/password", "present=%E5%AF%86%E7%A0%81").body()).contains("系统出了问题").doesNotContain("密码");
        assertThat(get("/_trouble/stale?reason=%E9%87%8D%E5%A4%8D").body()).doesNotContain("重复");
        assertThat(post("/_trouble/stale?x", "seen=1").body()).doesNotContain("您填写的内容");
        assertThat(post("/nowhere", "reason=%E9%87%8D%E5%A4%8D").body()).doesNotContain("重复");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(request(path).POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded").build(), BodyHandlers.ofString());
    }

    @Test
    void theErrorPageItselfIsNoPlaceToGo() throws Exception {
        assertThat(get("/error").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** Every way in which a request can fail. */
    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    @RequestMapping("/_trouble")
    static class Trouble {

        @Bean
        @Order(0)
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.securityMatcher("/_trouble/**").csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
        }

        @GetMapping("/branches/{branch}")
        String branch(@PathVariable BranchId branch) {
            return branch.toString();
        }

        @PostMapping("/gone")
        void gone() {
            throw new NotFound();
        }

        @GetMapping("/number")
        int number(@RequestParam int n) {
            return n;
        }

        @PostMapping("/posted")
        String posted(@RequestParam String text) {
            return text;
        }

        @RequestMapping("/stale")
        void stale() {
            throw new OptimisticLockingFailureException("secret");
        }

        @RequestMapping("/denied")
        void denied() {
            throw new AccessDeniedException("secret");
        }

        @RequestMapping("/refused")
        void refused() {
            throw new RuleViolation("这条记录已经归档。");
        }

        @RequestMapping({"/broken", "/password"})
        void broken() {
            throw new IllegalStateException("secret");
        }
    }
}
