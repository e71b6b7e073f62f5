package zhibu.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.fixtures.Wire;
import zhibu.fixtures.ZhibuTest;

/** What only a server on a real port can get wrong: bodies too large, too many fields, bytes that are no text. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class BadInputOnTheWireTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private Wire wire;
    private String gatherings;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        wire = new Wire(port);
        wire.signIn("liwenjing", DemoAccounts.PASSWORD);
        token = "_csrf=" + wire.token();
        gatherings = "/branches/%d/gatherings".formatted(database.sql("select id from branch where name = ?").param(Cast.LINJIANG).query(Long.class).single());
    }

    @Test
    void aBodyWithinTheLimitComesBack() throws Exception {
        HttpResponse<String> answer = send(token + "&parts%5B0%5D.kind=ASSEMBLY&agenda%5B0%5D.content=" + "x".repeat(1_500_000));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("内容不超过 10 万字", "x".repeat(1_500_000));
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() throws Exception {
        assertRefused(send(token + "&place=" + "x".repeat(2_100_000)), 413, "提交的内容太大");
    }

    @Test
    void tooManyFieldsAreNoForm() throws Exception {
        String fields = IntStream.range(0, 5000).mapToObj(i -> "f%d=1".formatted(i)).collect(Collectors.joining("&"));

        assertRefused(send(token + "&" + fields), 400, "这次请求没有办成");
    }

    @ParameterizedTest
    @CsvSource({"place=%ZZ", "place=%", "place=%ED%A0%80", "place=%C0%AF", "place=%FF%FE", "=&=&&", "%00=%00", "parts%5B0%5D.kind=%00"})
    void bytesThatAreNoTextDoNoHarm(String body) throws Exception {
        HttpResponse<String> answer = send(token + "&parts%5B0%5D.kind=ASSEMBLY&" + body);

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).doesNotContain("Exception", "Apache Tomcat");
    }

    @ParameterizedTest
    @CsvSource({"/%00", "/%2F..%2Fadmin", "/;x=y", "/..;/", "//", "/%", "/%ZZ", "/?year=%ZZ", "/?year=%FF", "/new?kind=%00", "/new?kind=%ED%A0%80"})
    void strangeAddressesDoNoHarm(String rest) throws Exception {
        HttpResponse<String> answer;
        try {
            answer = wire.get(gatherings + rest);
        } catch (IllegalArgumentException neverSent) {
            return;
        }

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).doesNotContain("Exception", "Apache Tomcat");
    }

    @Test
    void otherBodiesAreNoForm() throws Exception {
        assertThat(wire.postRaw(gatherings, "multipart/form-data", token).statusCode()).isBetween(400, 422);
        assertThat(wire.postRaw(gatherings, "multipart/form-data; boundary=x", "--x\r\nContent-Disp").statusCode()).isBetween(400, 422);
        assertThat(wire.postRaw(gatherings, "application/json", "{}").statusCode()).isBetween(400, 422);
        assertThat(wire.postRaw(gatherings, FORM + "; charset=nonsense", token + "&place=x").statusCode()).isBetween(400, 422);
    }

    private HttpResponse<String> send(String body) throws Exception {
        return wire.postRaw(gatherings, FORM, body);
    }

    private void assertRefused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence).doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
}
