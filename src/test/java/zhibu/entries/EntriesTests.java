package zhibu.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.records.RecordId;
import zhibu.records.Selection;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.EntryKind;
import zhibu.standards.Shipped;
import zhibu.standards.Standards;

/** 李文静, secretary of 临江支部 (12 members), keeps every other ledger; what can't be so is refused with a sentence at its field. */
@ZhibuTest
@DirtiesContext
class EntriesTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-18");
    private static final Period YEAR = AssessmentYear.of(DAY).whole();

    @Autowired Entries entries;
    @Autowired EntryBook book;
    @Autowired Standards standards;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader liWenjing;
    private BranchId linjiang;
    private Muster muster;

    static List<String> kinds() {
        return Shipped.entryKinds().stream().map(EntryKind::code).toList();
    }

    @BeforeEach
    void tellOfLinjiang() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
        muster = members.muster(linjiang, DAY, liWenjing);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsRecordedFromWhatItAsksAndReadAgain(String kind) {
        RecordId recorded = record(told(kind));

        EntryView view = view(recorded);
        assertThat(view.kind().code()).isEqualTo(kind);
        assertThat(view.record().title()).isNotBlank().doesNotContain("{", "}", "年年");
        assertThat(view.shown()).extracting(shown -> shown.field().code())
                .containsExactlyElementsOf(view.kind().fields().stream().filter(EntryKind.Field::asked).map(EntryKind.Field::code).toList());
        assertThat(facts(DAY)).filteredOn(fact -> fact.record().equals(recorded)).singleElement()
                .returns(kind, EntryFacts::kind).returns(linjiang, EntryFacts::branch);
        assertThat(deeds(recorded)).containsExactly("新增其他台账记录");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everythingAskedIsMissedByName(String kind) {
        EntryKind asked = standards.entryKind(kind);
        EntryText nothing = new EntryText("2026-11-18", List.of(), List.of(), List.of(), List.of());

        RuleViolation refusal = refusal(kind, nothing);

        List<String> missed = IntStream.range(0, asked.fields().size()).filter(i -> asked.fields().get(i).asked())
                .mapToObj(i -> asked.fields().get(i).type() == EntryKind.Type.PEOPLE ? "people" : "fields[%d].value".formatted(i)).toList();
        assertThat(refusal.problems()).extracting(RuleViolation.Problem::field).containsAll(missed);
        assertThat(refusal.problems()).extracting(RuleViolation.Problem::sentence).allMatch(sentence -> sentence.startsWith("请"));
    }

    @ParameterizedTest(name = "{0}.{1} = {2}")
    @CsvSource({"TALK, since, 2026-02-32, fields[3].value, 事由发生日期要写成存在的日期", "TALK, since, 0001-01-01, fields[3].value, 事由发生日期要写成存在的日期",
        "TALK, since, 昨天, fields[3].value, 事由发生日期要写成存在的日期", "TALK, reason, PICNIC, fields[2].value, 请选择谈话缘由",
        "MEMBER_REVIEW, year, 2101, fields[0].value, 评议年度要写成不超过 2100 的整数", "MEMBER_REVIEW, issued, -1, fields[4].value, 发出测评票要写成",
        "MEMBER_REVIEW, issued, 10000, fields[4].value, 发出测评票要写成不超过 9999 的整数", "MEMBER_REVIEW, issued, 十二, fields[4].value, 发出测评票要写成",
        "MEMBER_REVIEW, issued, ٩, fields[4].value, 发出测评票要写成", "VISIT, amount, 500.555, fields[4].value, 慰问金要写成数字",
        "VISIT, amount, -5, fields[4].value, 慰问金要写成数字", "VISIT, amount, 99999999999, fields[4].value, 慰问金要写成数字",
        "SERVICE, served, 1000000, fields[6].value, 受益群众要写成不超过 999999 的整数"})
    void whatCannotBeSoIsRefusedAtItsField(String kind, String field, String typed, String place, String sentence) {
        assertThat(refusal(kind, told(kind).with(field, typed).text()).problems()).singleElement()
                .returns(place, RuleViolation.Problem::field)
                .satisfies(problem -> assertThat(problem.sentence()).startsWith(sentence));
    }

    @ParameterizedTest(name = "{0}.{1} {2}")
    @CsvSource({"TALK, place, 100", "TALK, content, 10000", "REPORT, subject, 200", "REPORT, body, 100000", "YEAR_REPORT, body, 100000"})
    void aTextIsAsLongAsItMayBeAndNoLonger(String kind, String field, int most) {
        assertThat(record(told(kind).with(field, "长".repeat(most)))).isNotNull();
        assertThat(refusal(kind, told(kind).with(field, "长".repeat(most + 1)).text())).hasMessageContaining("不超过 %d 字".formatted(most));
    }

    @Test
    void amountsAndCountsAreKeptInOneSpelling() {
        EntryView view = view(record(told("VISIT").with("amount", "0500.50")));

        assertThat(view.answers().value("amount")).isEqualTo("500.5");
        assertThat(view(record(told("SERVICE").with("served", "007"))).answers().value("served")).isEqualTo("7");
        assertThat(view(record(told("VISIT").with("amount", "100.00"))).answers().value("amount")).isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-32, 谈话日期要写成存在的日期", "'', 谈话日期要写成存在的日期", "0001-01-01, 谈话日期要写成存在的日期", "+999999999-01-01, 谈话日期要写成存在的日期",
        "1899-12-31, 谈话日期要写成存在的日期", "2026-11-21, 谈话日期不能晚于今天", "9999-12-31, 谈话日期不能晚于今天", "1999-05-04, 谈话日期早于支部成立日期"})
    void aDayThatCannotBeIsRefused(String day, String sentence) {
        assertThat(refusal("TALK", told("TALK").on(day).text()).problems())
                .anySatisfy(problem -> assertThat(problem).returns("happenedOn", RuleViolation.Problem::field)
                        .satisfies(found -> assertThat(found.sentence()).startsWith(sentence)));
    }

    @Test
    void todayIsNotTooLate() {
        assertThat(record(told("TALK").on("2026-11-20"))).isNotNull();
    }

    @Test
    void onlyPeopleOfTheBranchAreNamed() {
        String stranger = stranger();

        assertThat(refusal("TALK", told("TALK").with("from", stranger).text()).problems()).singleElement()
                .returns("fields[0].value", RuleViolation.Problem::field)
                .returns("谈话人中有人在谈话日期不是本支部党员，请重新选择", RuleViolation.Problem::sentence);
        assertThat(refusal("TALK", told("TALK").naming("to", told("TALK").member(3), stranger).text()).problems()).singleElement()
                .returns("people", RuleViolation.Problem::field)
                .returns("谈话对象中有人在谈话日期不是本支部党员，请重新选择", RuleViolation.Problem::sentence);
        assertThatThrownBy(() -> record(told("TALK").naming("to", "abc"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aLineIsOfSomebodyOfTheBranchAndHeHasOne() {
        assertThatThrownBy(() -> record(told("DUTY_LIST").firstLineOf(stranger()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(told("DUTY_LIST").firstLineOf("x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(told("DUTY_LIST").firstLineOf(told("DUTY_LIST").member(1)))).isInstanceOf(NotFound.class);
        assertThat(refusal("MEMBER_REVIEW", told("MEMBER_REVIEW").lines(0).text())).hasMessage("请填写逐人评议，至少一人");
    }

    @Test
    void whatIsAskedOfEachPersonIsMissedAtHisCell() {
        assertThat(refusal("MEMBER_REVIEW", told("MEMBER_REVIEW").of(2, "grade", "").text()).problems())
                .extracting(RuleViolation.Problem::field, RuleViolation.Problem::sentence)
                .containsExactly(tuple("cells[6].value", "请填写评定等次"), tuple("cells[14].value", "请填写评定等次"));
    }

    @Test
    void severalMistakesAreNamedAtOnce() {
        EntryTelling wrong = told("TALK").on("2026-11-21").with("content", "").with("since", "2026-02-30").naming("to");

        assertThat(refusal("TALK", wrong.text()).problems()).extracting(RuleViolation.Problem::field)
                .containsExactlyInAnyOrder("happenedOn", "fields[6].value", "fields[3].value", "people");
    }

    @Test
    void somebodyTickedTwiceIsNamedOnce() {
        EntryTelling twice = told("TALK");

        EntryView view = view(record(twice.naming("to", twice.member(2), twice.member(2))));

        assertThat(view.answers().people("to")).hasSize(1);
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        UUID form = UUID.randomUUID();
        EntryText text = told("TALK").text();

        assertThat(entries.record(linjiang, "TALK", form, text, liWenjing)).isEqualTo(entries.record(linjiang, "TALK", form, text, liWenjing));
        assertThat(database.sql("select count(*) from entry e join wording w using (record_id, revision) where submission = ?").param(form)
                .query(Long.class).single()).isOne();
    }

    @Test
    void otherBranchesAreMissingAndWhoOnlyReviewsWritesNothing() {
        EntryText text = told("TALK").text();
        BranchId qingshan = branch(Cast.QINGSHAN);
        RecordId recorded = record(told("TALK"));

        assertThatThrownBy(() -> entries.record(qingshan, "TALK", UUID.randomUUID(), text, liWenjing)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.entries(qingshan, new Selection(YEAR, List.of(), null), liWenjing)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.entry(linjiang, recorded, null, reader("chenliqun"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.entry(qingshan, recorded, null, reader("gongwei"))).as("a record of another branch").isInstanceOf(NotFound.class);
        for (String reviewer : List.of("caizheng", "gongwei", "lingdao")) {
            assertThatThrownBy(() -> entries.record(linjiang, "TALK", UUID.randomUUID(), text, reader(reviewer))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> book.blank(linjiang, "TALK", DAY, reader(reviewer))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> book.draft(linjiang, YEAR, reader(reviewer))).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void aKindNobodyKnowsIsMissing() {
        assertThatThrownBy(() -> entries.record(linjiang, "ASSEMBLY", UUID.randomUUID(), told("TALK").text(), liWenjing)).isInstanceOf(NotFound.class);
    }

    private EntryTelling told(String kind) {
        return new EntryTelling(standards.entryKind(kind), muster);
    }

    private RecordId record(EntryTelling told) {
        return entries.record(linjiang, told.kind(), UUID.randomUUID(), told.text(), liWenjing);
    }

    private RuleViolation refusal(String kind, EntryText text) {
        return catchThrowableOfType(RuleViolation.class, () -> entries.record(linjiang, kind, UUID.randomUUID(), text, liWenjing));
    }

    private EntryView view(RecordId recorded) {
        return book.entry(linjiang, recorded, null, liWenjing);
    }

    private List<EntryFacts> facts(LocalDate day) {
        return entries.facts(List.of(linjiang), day, day);
    }

    private List<String> deeds(RecordId recorded) {
        return database.sql("select deed from audit_entry where subject = ? order by id").param("record/" + recorded).query(String.class).list();
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    /** Somebody of 青山支部. */
    private String stranger() {
        return database.sql("select min(id) from member where branch_id = ?").param(branch(Cast.QINGSHAN).value()).query(String.class).single();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
