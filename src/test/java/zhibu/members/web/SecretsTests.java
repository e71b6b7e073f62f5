package zhibu.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Amendment;
import zhibu.members.Amendments;
import zhibu.members.IdNumber;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;

/**
 * A thousand seeded ID numbers and phones: they stand plain in no table, log, address, error page, or page of whoever has no
 * business with them.
 */
@ZhibuTest
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class SecretsTests {

    private static final int MANY = 1_000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{17}[0-9X]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired Amendments amendments;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private final List<Particulars> people = people(new Random(20261120));
    private final Set<String> secrets = people.stream().flatMap(one -> List.of(one.get(Particular.ID_NUMBER), one.get(Particular.PHONE)).stream())
            .collect(Collectors.toSet());
    private final List<MemberId> enrolled = new ArrayList<>();
    private BranchId linjiang;

    @BeforeEach
    void enrolThem() {
        Reader liWenjing = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();
        linjiang = liWenjing.keeps().branches().iterator().next();
        amendments.apply(linjiang, people.stream().map(one -> new Amendment(null, one)).toList(), null, liWenjing)
                .forEach(one -> enrolled.add(one.member()));
        amendments.apply(linjiang, IntStream.range(0, MANY).filter(i -> i % 100 == 0).mapToObj(i -> new Amendment(enrolled.get(i),
                people.get(i).with(Map.of(Particular.PHONE, "")))).toList(), null, liWenjing);
    }

    private static List<Particulars> people(Random chance) {
        List<Particulars> people = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            LocalDate born = LocalDate.of(1950 + chance.nextInt(50), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            String birth = born.format(DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT));
            IdNumber number = IdNumber.completing("%06d%s%03d".formatted(110101 + chance.nextInt(500_000), birth, i));
            people.add(new Particulars(Map.of(Particular.NAME, "同志", Particular.SEX, i % 2 == 0 ? "女" : "男", Particular.ID_NUMBER, number.text(),
                    Particular.PHONE, "13%09d".formatted(chance.nextInt(1_000_000_000)), Particular.BORN_ON, born.toString(), Particular.POSITION,
                    "科员", Particular.JOINED_ON, "2020-07-01", Particular.ARRIVED_ON, "2021-01-04")));
        }
        return people;
    }

    @Test
    void aDumpOfTheDatabaseHoldsNoneInPlain() {
        List<String> rows = database.sql("select table_name from information_schema.tables where table_schema = 'public'").query(String.class)
                .list().stream().flatMap(table -> database.sql("select t::text from %s t".formatted(table)).query(String.class).list().stream())
                .toList();

        assertThat(rows).hasSizeGreaterThan(MANY);
        assertThat(found(String.join("\n", rows))).isEmpty();
        assertThat(database.sql("select count(*) from member where id_number_sealed is not null and name = '同志'").query(Integer.class).single())
                .isEqualTo(MANY);
    }

    @Test
    void noPageTellsOneToThoseWhoDidNotAsk() throws Exception {
        for (String reader : List.of("liwenjing", "caizheng", "gongwei", "lingdao")) {
            assertThat(found(visits.page(reader, visits.branch(Cast.LINJIANG) + "/members"))).as(reader).isEmpty();
        }
        for (String reader : List.of("liwenjing", "caizheng", "gongwei")) {
            assertThat(found(visits.page(reader, file(0)) + visits.page(reader, file(0) + "/edit"))).as(reader).isEmpty();
        }
        for (String reader : List.of("liwenjing", "caizheng", "gongwei")) {
            byte[] export = visits.visit(reader, visits.branch(Cast.LINJIANG) + "/members.xlsx").andReturn().getResponse().getContentAsByteArray();
            assertThat(found(new Sheet(export).rows().toString())).as("the export of " + reader).isEmpty();
        }
        visits.visit("shenji", "/audit").andExpect(result -> assertThat(found(result.getResponse().getContentAsString())).isEmpty());
    }

    @Test
    void noLogAddressOrErrorPageTellsOne(CapturedOutput output) throws Exception {
        Particulars one = people.get(1);
        String number = one.get(Particular.ID_NUMBER);
        String phone = one.get(Particular.PHONE);
        Map<String, String> twice = Map.of(Particular.ID_NUMBER.field(), number, Particular.PHONE.field(), phone.substring(0, 3) + " "
                + phone.substring(3), Particular.NAME.field(), "重名");

        MockHttpServletResponse refused = send(visits.branch(Cast.LINJIANG) + "/members", twice);
        MockHttpServletResponse missing = send(visits.branch(Cast.LINJIANG) + "/members/999999999/edit", twice);
        MockHttpServletResponse elsewhere = send(visits.branch(Cast.QINGSHAN) + "/members", twice);
        MockHttpServletResponse conflict = send(file(2) + "/secret", Map.of("which", number));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).as("the form itself keeps what was typed").contains(number);
        for (MockHttpServletResponse answer : List.of(missing, elsewhere, conflict)) {
            assertThat(answer.getStatus()).isGreaterThanOrEqualTo(400);
            assertThat(found(answer.getContentAsString().replace(" ", "")
                    + answer.getHeaderNames().stream().map(answer::getHeader).collect(Collectors.joining()))).isEmpty();
        }
        assertThat(found(output.getAll().replace(" ", ""))).isEmpty();
    }

    @Test
    void theSearchForThemWouldFindOne() {
        assertThat(found("……" + people.get(5).get(Particular.PHONE) + "……" + people.get(6).get(Particular.ID_NUMBER))).hasSize(2);
    }

    private List<String> found(String text) {
        return DIGITS.matcher(text).results().map(match -> match.group()).filter(secrets::contains).toList();
    }

    private String file(int index) {
        return "/branches/%s/members/%s".formatted(linjiang, enrolled.get(index));
    }

    private MockHttpServletResponse send(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(visits.as("liwenjing")).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }
}
