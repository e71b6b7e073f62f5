package zhibu.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import zhibu.accounts.Accounts;
import zhibu.accounts.web.AuthorizationMatrix.Cell;
import zhibu.accounts.web.AuthorizationMatrix.Row;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.fixtures.ZhibuTest;

/** What {@code authorization.csv} says, and nothing else, is what the running application does. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class AuthorizationMatrixTests {

    /** No place to go, and the pattern book, which exists only for those who build pages. */
    private static final Set<String> NO_PAGES = Set.of("/error", "/_components");

    @Autowired MockMvc browser;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private Things own;
    private Things others;

    static List<Row> rows() {
        return AuthorizationMatrix.read().rows();
    }

    @BeforeEach
    void findWhatIsAskedFor() throws Exception {
        own = Things.of(Cast.LINJIANG, database);
        others = Things.of(Cast.QINGSHAN, database);
        own.letInspect(Caller.INSPECTOR, database);
        keepDraft("/branches/" + own.branch() + "/gatherings/drafts");
        keepDraft("/branches/" + own.branch() + "/entries/drafts");
    }

    private void keepDraft(String drafts) throws Exception {
        assertThat(browser.perform(filled(HttpMethod.POST, drafts).with(csrf()).with(user(accounts.loadUserByUsername("liwenjing"))))
                .andReturn().getResponse().getStatus()).as("keeping a draft").isEqualTo(200);
    }

    @Test
    void everyHandlerHasExactlyOneRowAndEveryRowAHandler() {
        assertThat(rows()).extracting(row -> row.method() + " " + row.path()).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(handlers());
    }

    private List<String> handlers() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(AuthorizationMatrixTests::handlers).sorted()
                .toList();
    }

    private static Stream<String> handlers(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().filter(path -> !NO_PAGES.contains(path))
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyCellIsWhatHappens(Row row) throws Exception {
        for (Cell cell : row.cells()) {
            if (cell.exists()) {
                Caller caller = Caller.of(cell.persona());
                MockHttpServletRequestBuilder asked = asked(row, caller.own() ? own : others);
                String got = outcome(asked.with(csrf()).with(user(accounts.loadUserByUsername(caller.username()))));
                assertThat(got).as("%s %s as %s", row.method(), row.path(), caller).isEqualTo(cell.outcome());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whoHasNoRoleReachesOnlyWhatEverybodyDoes(Row row) throws Exception {
        database.sql("update role_grant set until_on = from_on where account_id = (select id from account where username = 'fagai')")
                .update();
        boolean everybodys = row.cells().stream().filter(Cell::exists).allMatch(cell -> cell.outcome().equals("allow"));

        assertThat(outcome(asked(row, own).with(csrf()).with(user(accounts.loadUserByUsername("fagai")))))
                .as("%s %s without a role", row.method(), row.path()).isEqualTo(everybodys ? "allow" : "403");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whoIsNotSignedInIsAskedToUnlessThePageIsOpen(Row row) throws Exception {
        assertThat(outcome(asked(row, own).with(csrf()))).as("%s %s", row.method(), row.path()).isEqualTo(row.anonymous().outcome());
        assertThat(outcome(asked(row, own))).as("%s %s without a token", row.method(), row.path()).isEqualTo(row.anonymous().outcome());
    }

    @Test
    void aPathWithoutARowIsMissingForEverybody() throws Exception {
        assertThat(outcome(request(HttpMethod.GET, "/nowhere").with(user(accounts.loadUserByUsername("gongwei"))))).isEqualTo("404");
        assertThat(outcome(request(HttpMethod.GET, "/nowhere"))).isEqualTo("sign-in");
    }

    @Test
    void whatBelongsToOthersLooksExactlyLikeWhatDoesNotExist() throws IOException, InterruptedException {
        Session session = Session.signIn(port, "liwenjing", DemoAccounts.PASSWORD);
        for (Row row : rows()) {
            if (row.method() == HttpMethod.GET && row.path().contains("{branch}")) {
                assertThat(session.get(others.in(row.path()))).as("%s", row.path()).startsWith("404 ")
                        .isEqualTo(session.get(others.inNoBranch().in(row.path())));
            }
        }
    }

    @Test
    void aRecordOfAnotherBranchIsNoneOfOnesOwn() throws IOException, InterruptedException {
        Session session = Session.signIn(port, "liwenjing", DemoAccounts.PASSWORD);
        for (Row row : rows()) {
            if (row.method() == HttpMethod.GET && row.path().contains("{gathering}")) {
                assertThat(session.get(own.withGatheringOf(others).in(row.path()))).as("%s", row.path()).startsWith("404 ")
                        .isEqualTo(session.get(own.withGatheringOf(others.inNoBranch()).in(row.path())));
            }
        }
    }

    private static MockHttpServletRequestBuilder asked(Row row, Things things) {
        return filled(row.method(), things.in(row.path()));
    }

    /** A form that may be wrong in every way but is one. */
    private static MockHttpServletRequestBuilder filled(HttpMethod method, String path) {
        MockHttpServletRequestBuilder request = request(method, path);
        return method == HttpMethod.POST ? request.param("submission", (path.contains("/entries") ? Things.entryDraft(Things.DRAFT)
                : Things.DRAFT).toString()).param("parts[0].kind", "ASSEMBLY").param("kind", "TALK").param("revision", "1")
                .param("seen", "1").param("reason", "重复记录") : request;
    }

    private String outcome(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
        String target = response.getRedirectedUrl();
        if (target != null && target.matches("(http://localhost)?/login(\\?.*)?")) {
            return "sign-in";
        }
        return Set.of(401, 403, 404).contains(response.getStatus()) || response.getStatus() >= 500
                ? Integer.toString(response.getStatus()) : "allow";
    }
}
