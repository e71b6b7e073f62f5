package zhibu.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.advice.Advice.Sort;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.TestClock;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.Words;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** 李文静 of 临江支部 is about to record something, and is shown what she may want to look at first. It is nine in the morning. */
@ZhibuTest
@Transactional
class AdvisorTests {

    private static final LocalDate DAY = TestClock.TODAY;
    private static final String TEXT = "赴城北水厂察看滤池改造，听厂长讲三十年供水往事，回来路上议定每季一题的调研办法。";

    @Autowired Advisor advisor;
    @Autowired Organization organization;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader liWenjing;
    private BranchCard linjiang;

    @BeforeEach
    void sheOpensTheForm() {
        liWenjing = reader("liwenjing");
        linjiang = organization.branch(branch(Cast.LINJIANG), liWenjing);
    }

    @Test
    void aRoutineRecordNeedsNone() {
        assertThat(advice(proposal(TEXT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六七八九十一二三四五六七八九十, 0", "一二三四五六七八九十一二三四五六七八九, 1", "'一二三四五六七八九十\n　 一二三四五六七八九 ', 1", "'', 1"})
    void fewerThanTwentyCharactersAreThin(String text, int times) {
        assertThat(advice(proposal(text))).filteredOn(advice -> advice.sort() == Sort.THIN).hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 0", "09:01, 1", "08:59, 0"})
    void whatIsNotOverIsRecordedLater(LocalTime endsAt, int times) {
        assertThat(advice(new Proposal(linjiang, words(TEXT), DAY.atTime(endsAt), List.of()))).hasSize(times)
                .allSatisfy(advice -> assertThat(advice.sentence()).contains("结束时间是 09:01，现在才 09:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, 0", "2026-11-20, 0", "2026-11-21, 1"})
    void nothingIsStudiedBeforeItIsIssued(LocalDate issuedOn, int times) {
        Proposal proposal = new Proposal(linjiang, words(TEXT), null, List.of(new Proposal.Material("《意见》", issuedOn)));

        assertThat(advice(proposal)).hasSize(times).allSatisfy(advice -> assertThat(advice.sentence())
                .isEqualTo("《意见》的印发日期是2026年11月21日，晚于记录的日期2026年11月20日，请核对"));
    }

    @Test
    void namesOfOthersAreNamedAndOnesOwnAreNot() {
        assertThat(advice(proposal(TEXT + "市财政局临江支部"))).isEmpty();
        assertThat(advice(proposal(TEXT + "市教育局青山支部与市财政局临江支部"))).singleElement().satisfies(advice -> {
            assertThat(advice.sort()).isEqualTo(Sort.STRANGER);
            assertThat(advice.sentence()).isEqualTo("文中写到青山支部、市教育局，请看看是不是别处的内容；确实有关的不必改");
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20, 1", "2024-11-19, 0", "2026-11-20, 1"})
    void whatTheBranchWroteWithinTwoYearsIsComparedWith(LocalDate then, int times) {
        earlier(Cast.LINJIANG, "ASSEMBLY", then, TEXT, null);

        assertThat(advice(proposal(TEXT + "又记两句。"))).hasSize(times).allSatisfy(advice -> {
            assertThat(advice.sort()).isEqualTo(Sort.SIMILAR);
            assertThat(advice.sentence()).contains("本支部" + then.getYear() + "年", "「察看水厂」");
            assertThat(advice.href()).startsWith("/branches/" + linjiang.id() + "/gatherings/");
        });
    }

    @Test
    void whatIsOfAnotherKindOrVoidedOrOtherwiseWordedIsNotLikeIt() {
        earlier(Cast.LINJIANG, "COMMITTEE", DAY, TEXT, null);
        earlier(Cast.LINJIANG, "ASSEMBLY", DAY, TEXT, "重复录入");
        earlier(Cast.LINJIANG, "ASSEMBLY", DAY, "讨论年度预算草案，逐项听取说明，就差旅和培训两项提出意见，委托财务小组下周答复。", null);

        assertThat(advice(proposal(TEXT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-21, 1", "2026-09-20, 0"})
    void ofAnotherBranchSheIsToldNothingButThatThereIsOne(LocalDate then, int times) {
        earlier(Cast.QINGSHAN, "ASSEMBLY", then, TEXT, null);

        assertThat(advice(proposal(TEXT))).hasSize(times).allSatisfy(advice -> {
            assertThat(advice.sentence()).isEqualTo("内容与另一个支部的一条记录很像，请看看是不是写的本支部的情况");
            assertThat(advice.href()).isNull();
        });
    }

    @Test
    void whoeverMaySeeTheOtherBranchIsToldWhichRecordItIs() {
        earlier(Cast.QINGSHAN, "ASSEMBLY", DAY, TEXT, null);

        assertThat(advisor.advise(proposal(TEXT), reader("gongwei"))).singleElement().satisfies(advice -> {
            assertThat(advice.sentence()).contains("青山支部2026年11月20日的记录「察看水厂」");
            assertThat(advice.href()).contains("/branches/" + branch(Cast.QINGSHAN));
        });
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void manyWithinAnHourAreCounted(int made, int times) {
        for (int i = 0; i < made; i++) {
            earlier(Cast.LINJIANG, "LIFE", DAY, "别的", null);
        }
        database.sql("insert into wording (record_id, revision, branch_id, submission, reason, happened_on, kinds, title, body, recorded_by, recorded_at) "
                + "select record_id, 2, branch_id, gen_random_uuid(), '改', happened_on, kinds, title, body, recorded_by, now() from wording "
                + "where branch_id = ? and revision = 1 and recorded_at = now()").param(linjiang.number()).update();
        earlierAt("now() - interval '1 hour'", Cast.LINJIANG, "LIFE", DAY, "别的", null);

        assertThat(advice(proposal(TEXT))).hasSize(times).allSatisfy(advice -> assertThat(advice.sentence()).contains("已录入 5 条记录"));
    }

    @Test
    void whoHasSeenItGoesOn() {
        Proposal thin = proposal("短");
        assertThatThrownBy(() -> advisor.requireSeen(thin, SeenAdvice.of(""), liWenjing)).isInstanceOfSatisfying(Advised.class,
                advised -> assertThat(advised.advice()).extracting(Advice::sort).containsExactly(Sort.THIN));
        assertThatThrownBy(() -> advisor.requireSeen(thin, SeenAdvice.of("MANY PICNIC"), liWenjing)).isInstanceOf(Advised.class);
        assertThatCode(() -> advisor.requireSeen(thin, SeenAdvice.of("MANY THIN"), liWenjing)).doesNotThrowAnyException();
    }

    @Test
    void theFormCarriesWhatWasSeen() {
        SeenAdvice seen = SeenAdvice.of("THIN").and(List.of(Advice.of(Sort.MANY, "很多")));

        assertThat(seen.sorts()).isEqualTo(Set.of(Sort.THIN, Sort.MANY));
        assertThat(SeenAdvice.of(seen.toString())).isEqualTo(seen);
    }

    @Test
    void itAsksTheDatabaseFourTimesHoweverMuchThereIs() throws Exception {
        Proposal proposal = proposal(TEXT);
        int before = StatementCounter.during(() -> advice(proposal));
        for (int i = 0; i < 30; i++) {
            earlier(Cast.LINJIANG, "ASSEMBLY", DAY.minusDays(i), TEXT, null);
            earlier(Cast.GAOTA, "ASSEMBLY", DAY.minusDays(i), TEXT, null);
        }

        assertThat(StatementCounter.during(() -> advice(proposal))).isEqualTo(before).isEqualTo(4);
    }

    private List<Advice> advice(Proposal proposal) {
        return advisor.advise(proposal, liWenjing);
    }

    private Proposal proposal(String body) {
        return new Proposal(linjiang, words(body), null, List.of());
    }

    private static Words words(String body) {
        return new Words(DAY, List.of("ASSEMBLY"), "察看水厂", body);
    }

    private void earlier(String branch, String kind, LocalDate day, String body, @Nullable String voiding) {
        earlierAt("now()", branch, kind, day, body, voiding);
    }

    private void earlierAt(String recordedAt, String branch, String kind, LocalDate day, String body, @Nullable String voiding) {
        long account = liWenjing.account().value();
        long id = database.sql("""
                insert into ledger_record (branch_id, book, happened_on, revision, void_reason, voided_by)
                values (:branch, 'gatherings', :day, 1, :voiding, :voider) returning id""").param("branch", branch(branch).value())
                .param("day", day).param("voiding", voiding).param("voider", voiding == null ? null : account, Types.BIGINT)
                .query(Long.class).single();
        database.sql("insert into wording (record_id, revision, branch_id, submission, happened_on, kinds, title, body, recorded_by, recorded_at) "
                + "values (?, 1, ?, ?, ?, ?, '察看水厂', ?, ?, " + recordedAt + ")")
                .params(id, branch(branch).value(), UUID.randomUUID(), day, new String[] {kind}, body, account).update();
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
