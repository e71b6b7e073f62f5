package zhibu.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person signed in to the running application through its form, seeing answers as a browser gets them. */
final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Session(int port) {
        this.address = "http://localhost:" + port;
    }

    static Session signIn(int port, String username, String password) throws IOException, InterruptedException {
        Session session = new Session(port);
        Matcher token = TOKEN.matcher(session.send(HttpRequest.newBuilder(session.at("/login"))).body());
        assertThat(token.find()).as("a token on the sign-in page").isTrue();
        HttpResponse<String> answer = session.send(HttpRequest.newBuilder(session.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1)))));
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(target -> assertThat(target).doesNotContain("failed"));
        return session;
    }

    /** Status and body, without the token that is another in every answer. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at(path)));
        return answer.statusCode() + " " + TOKEN.matcher(answer.body()).replaceAll("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(address + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
