package zhibu.reminders.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** A calendar reads what is due at a private address, understood by a reader of iCalendar that isn't ours, until the address is revoked. */
@ZhibuTest
@Transactional
class CalendarFeedTests {

    private static final Pattern ADDRESS = Pattern.compile("value=\"http://localhost(/calendar/([A-Za-z0-9_-]{43})\\.ics)\"");
    private static final int LONGEST_LINE = 75;
    private static final int FEW = 58;

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;
    @Autowired EntityManager memory;

    @Test
    void anotherProgramReadsWhatIsDue() throws Exception {
        String linjiang = visits.branch(Cast.LINJIANG);

        Map<String, VEvent> events = events(answer(address("liwenjing")).getContentAsString(StandardCharsets.UTF_8));

        VEvent missing = events.get(Cast.LINJIANG + "：第三季度还缺 1 次党员大会的记录；当时已开展的，补录即可");
        assertThat(missing.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART).getDate()).isEqualTo("2026-09-30");
        assertThat(missing.getRequiredProperty(Property.DTSTART).getParameter("VALUE")).hasValueSatisfying(
                value -> assertThat(value.getValue()).isEqualTo("DATE"));
        assertThat(text(missing, Property.URL)).isEqualTo("http://localhost" + linjiang + "/gatherings/new?kind=ASSEMBLY");
        assertThat(text(missing, Property.DESCRIPTION)).contains("《支部工作条例》第11条", "http://localhost" + linjiang);
        assertThat(events.values()).extracting(event -> text(event, Property.UID)).doesNotHaveDuplicates();
        events.values().forEach(event -> event.validate(true));
    }

    @Test
    void aCalendarThatAsksAgainIsToldThatNothingChanged() throws Exception {
        String address = address("liwenjing");
        MockHttpServletResponse first = answer(address);

        browser.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, first.getHeader(HttpHeaders.ETAG)))
                .andExpect(status().isNotModified());

        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).contains("private").contains("max-age");
        assertThat(first.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer(address).getContentAsString()).isEqualTo(first.getContentAsString());
    }

    @Test
    void noLineIsLongerThanCalendarsMustReadAndNoCookieIsSet() throws Exception {
        String address = address("liwenjing");

        assertThat(answer(address).getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST_LINE));
        browser.perform(get(address)).andExpect(cookie().doesNotExist("SESSION"));
    }

    @Test
    void aCalendarWithNothingInItIsOneToo() throws Exception {
        database.sql("update plan_item set void_reason = '不办了', voided_by = (select min(id) from account)").update();

        assertThat(events(answer(address("lingdao")).getContentAsString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aRevokedAddressIsMissingLikeOneThatNeverWas() throws Exception {
        String address = address("liwenjing");
        browser.perform(post("/account/calendar/revocation").with(csrf()).with(visits.as("liwenjing")))
                .andExpect(redirectedUrl("/account/calendar"));

        assertThat(missing(address)).isEqualTo(missing("/calendar/" + "A".repeat(43) + ".ics"));
        assertThat(visits.page("liwenjing", "/account/calendar")).contains("还没有开通");
    }

    @Test
    void anotherAddressTakesThePlaceOfTheFirst() throws Exception {
        String first = address("liwenjing");
        String second = address("liwenjing");

        assertThat(second).isNotEqualTo(first);
        missing(first);
        browser.perform(get(second)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update account set disabled = true where username = 'liwenjing'",
        "update account set must_change_password = true where username = 'liwenjing'",
        "update role_grant set until_on = from_on where account_id = (select id from account where username = 'liwenjing')"})
    void whoMayNotComeInAnyMoreHasNoFeedEither(String end) throws Exception {
        String address = address("liwenjing");
        browser.perform(get(address)).andExpect(status().isOk());

        database.sql(end).update();
        memory.clear();

        missing(address);
    }

    @Test
    void theFeedShowsWhatItsOwnerMaySeeNow() throws Exception {
        String address = address("liwenjing");
        database.sql("""
                update role_grant set branch_id = (select id from branch where name = ?)
                where account_id = (select id from account where username = 'liwenjing')""").param(Cast.LAOCHENG).update();
        memory.clear();

        assertThat(events(answer(address).getContentAsString(StandardCharsets.UTF_8)).keySet())
                .allMatch(summary -> summary.startsWith(Cast.LAOCHENG)).anyMatch(summary -> summary.contains("换届"));
    }

    /** Every secretary of the city, and every member of every branch. */
    @Test
    void nobodysFeedNamesAMember() throws Exception {
        List<String> members = database.sql("select name from member").query(String.class).list();
        for (String secretary : database.sql("""
                select distinct username from account a join role_grant g on g.account_id = a.id where g.role = 'SECRETARY'""")
                .query(String.class).list()) {
            String feed = answer(address(secretary)).getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
            assertThat(members).noneMatch(feed::contains);
        }
    }

    @Test
    void theSecretIsKeptNowhere() throws Exception {
        String address = address("liwenjing");
        String token = address.substring("/calendar/".length(), address.length() - ".ics".length());

        for (String table : List.of("calendar_feed", "audit_entry", "spring_session_attributes")) {
            assertThat(database.sql("select count(*) from %s t where t::text like ?".formatted(table)).param("%" + token + "%")
                    .query(Integer.class).single()).isZero();
        }
        assertThat(database.sql("select deed from audit_entry order by id desc limit 1").query(String.class).single())
                .isEqualTo("开通日历订阅");
        assertThat(visits.page("liwenjing", "/account/calendar")).contains("已开通").doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liwenjing", "hejingyi", "lingdao", "caizheng", "gongwei"})
    void aFeedTakesFewStatements(String username) throws Exception {
        String address = address(username);

        assertThat(StatementCounter.during(() -> answer(address))).isPositive().isLessThanOrEqualTo(FEW);
    }

    private String address(String username) throws Exception {
        String page = browser.perform(post("/account/calendar").with(csrf()).with(visits.as(username))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher found = ADDRESS.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private String missing(String address) throws Exception {
        return browser.perform(get(address)).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
    }

    private static Map<String, VEvent> events(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        calendar.validate(true);
        return calendar.<VEvent>getComponents(net.fortuna.ical4j.model.Component.VEVENT).stream()
                .collect(toMap(event -> text(event, Property.SUMMARY), Function.identity(), (one, other) -> other));
    }

    private static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
