package zhibu.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Members;
import zhibu.records.Archived;
import zhibu.records.Archives;
import zhibu.records.HistoryLine;
import zhibu.records.RecordId;
import zhibu.records.RecordView;
import zhibu.records.Records;
import zhibu.records.Register;
import zhibu.records.ReturnedRecord;
import zhibu.records.Selection;
import zhibu.records.YearBook;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;
import zhibu.standards.Standards;

/** What becomes of a talk that 李文静 of 临江支部 wrote down: corrected, given back, voided, archived with its year. */
@ZhibuTest
@DirtiesContext
class EntryLifeTests {

    private static final AssessmentYear LAST_YEAR = new AssessmentYear(2025);

    @Autowired Entries entries;
    @Autowired EntryBook book;
    @Autowired Records records;
    @Autowired Register register;
    @Autowired Archives archives;
    @Autowired Standards standards;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader liWenjing;
    private BranchId linjiang;
    private EntryTelling told;

    @BeforeEach
    void tellOfATalk() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
        told = new EntryTelling(standards.entryKind("TALK"), members.muster(linjiang, LocalDate.parse("2026-11-18"), liWenjing));
    }

    @Test
    void aCorrectionKeepsTheEarlierWording() {
        RecordId talk = record(told.with("place", "三楼"));

        correct(talk, 1, told.with("place", "五楼").on("2026-11-17"));

        assertThat(view(talk).answers()).returns("五楼", now -> now.value("place")).returns(LocalDate.parse("2026-11-17"), Answers::happenedOn);
        assertThat(book.entry(linjiang, talk, 1, liWenjing)).satisfies(then -> assertThat(then.record().standing()).isFalse())
                .satisfies(then -> assertThat(then.answers().value("place")).isEqualTo("三楼"));
        assertThat(register.history(view(talk).record())).extracting(HistoryLine::reason).containsExactly("地点记错了", null);
        assertThat(facts("2026-11-18", talk)).isEmpty();
        assertThat(facts("2026-11-17", talk)).hasSize(1);
    }

    @Test
    void aCorrectionOfAWordingThatStandsNoMoreIsAConflict() {
        RecordId talk = record(told);
        correct(talk, 1, told);

        assertThatThrownBy(() -> correct(talk, 1, told)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> records.voidRecord(linjiang, talk, 1, "重复", liWenjing)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> records.giveBack(linjiang, talk, 1, "不全", reader("caizheng"))).isInstanceOf(Conflict.class);
    }

    @Test
    void aCorrectionSentTwiceMakesOneWording() {
        RecordId talk = record(told);
        UUID form = UUID.randomUUID();

        for (int times = 0; times < 2; times++) {
            entries.correct(linjiang, "TALK", talk, 1, form, "地点记错了", told.text(), liWenjing);
        }

        assertThat(view(talk).record().latest()).isEqualTo(2);
    }

    @Test
    void aVoidedTalkStaysVisibleAndCountsForNothing() {
        RecordId talk = record(told);

        records.voidRecord(linjiang, talk, 1, "重复记录", liWenjing);

        assertThat(view(talk).record().voiding()).isNotNull().returns("重复记录", Voiding::reason);
        assertThat(facts("2026-11-18", talk)).isEmpty();
        assertThatThrownBy(() -> correct(talk, 1, told)).isInstanceOf(RuleViolation.class).hasMessageContaining("已作废");
        assertThat(book.entries(linjiang, new Selection(new AssessmentYear(2026).whole(), List.of("TALK"), null), liWenjing))
                .filteredOn(row -> row.number() == talk.value()).singleElement().returns(true, EntryRow::voided);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caizheng", "gongwei"})
    void whatAReviewerGivesBackCountsForNothingUntilItIsCorrected(String reviewer) {
        RecordId talk = record(told);

        records.giveBack(linjiang, talk, 1, "谈话对象写错了", reader(reviewer));

        assertThat(facts("2026-11-18", talk)).isEmpty();
        assertThat(view(talk).record().returned()).isNotNull().returns("谈话对象写错了", RecordView.Return::reason);
        assertThat(register.returned(liWenjing)).extracting(ReturnedRecord::number).contains(talk.value());
        assertThatThrownBy(() -> records.giveBack(linjiang, talk, 1, "再次", reader(reviewer))).isInstanceOf(RuleViolation.class)
                .hasMessage("这条记录已退回，正等支部更正");

        correct(talk, 1, told);
        assertThat(facts("2026-11-18", talk)).hasSize(1);
        assertThat(view(talk).record().returned()).isNull();
        assertThat(register.returned(liWenjing)).extracting(ReturnedRecord::number).doesNotContain(talk.value());
        assertThat(deeds(talk)).containsExactly("新增其他台账记录", "退回其他台账记录", "更正其他台账记录");
    }

    @ParameterizedTest
    @CsvSource({"liwenjing, zhibu.shared.Forbidden", "lingdao, zhibu.shared.Forbidden", "chenliqun, zhibu.shared.NotFound", "fagai, zhibu.shared.NotFound"})
    void nobodyElseGivesBack(String username, Class<? extends Exception> refusal) {
        RecordId talk = record(told);

        assertThatThrownBy(() -> records.giveBack(linjiang, talk, 1, "不全", reader(username))).isInstanceOf(refusal);
    }

    @Test
    void whatIsReturnedIsAskedOfNobodyElse() {
        RecordId talk = record(told);
        records.giveBack(linjiang, talk, 1, "不全", reader("caizheng"));

        assertThat(register.returned(reader("chenliqun"))).extracting(ReturnedRecord::number).doesNotContain(talk.value());
        records.voidRecord(linjiang, talk, 1, "重复", liWenjing);
        assertThat(register.returned(liWenjing)).extracting(ReturnedRecord::number).doesNotContain(talk.value());
    }

    @Test
    void anArchivedYearIsClosedToEveryChange() {
        Reader chenLiqun = reader("chenliqun");
        BranchId gaota = chenLiqun.keeps().branches().iterator().next();
        EntryTelling then = new EntryTelling(standards.entryKind("TALK"), members.muster(gaota, LocalDate.parse("2025-10-10"), chenLiqun))
                .on("2025-10-10");
        RecordId talk = entries.record(gaota, "TALK", UUID.randomUUID(), then.text(), chenLiqun);
        RecordId now = entries.record(gaota, "TALK", UUID.randomUUID(), then.on("2026-01-05").text(), chenLiqun);
        String closed = "2025年度已归档，记录不能再增改";

        archives.archive(gaota, LAST_YEAR, chenLiqun);
        archives.archive(gaota, LAST_YEAR, chenLiqun);

        assertThat(archives.of(gaota, chenLiqun)).singleElement().returns(LAST_YEAR, Archived::year).returns(chenLiqun.account(), Archived::by);
        assertThatThrownBy(() -> entries.record(gaota, "TALK", UUID.randomUUID(), then.on("2025-12-31").text(), chenLiqun)).hasMessage(closed);
        assertThatThrownBy(() -> entries.correct(gaota, "TALK", talk, 1, UUID.randomUUID(), "x", then.text(), chenLiqun)).hasMessage(closed);
        assertThatThrownBy(() -> entries.correct(gaota, "TALK", now, 1, UUID.randomUUID(), "x", then.text(), chenLiqun)).hasMessage(closed);
        assertThatThrownBy(() -> records.voidRecord(gaota, talk, 1, "重复", chenLiqun)).hasMessage(closed);
        assertThatThrownBy(() -> records.giveBack(gaota, talk, 1, "不全", reader("gongwei"))).hasMessage(closed);
        assertThat(entries.record(gaota, "TALK", UUID.randomUUID(), then.on("2026-01-01").text(), chenLiqun)).isNotNull();
        assertThatThrownBy(() -> database.sql("update ledger_record set void_reason = 'x', voided_by = 1 where id = ?").param(talk.value()).update())
                .as("behind the program's back").isInstanceOf(DataAccessException.class).hasMessageContaining("the year is archived");
        assertThatThrownBy(() -> database.sql("""
                insert into wording (record_id, revision, branch_id, submission, reason, happened_on, kinds, title, body, recorded_by)
                select record_id, revision + 1, branch_id, gen_random_uuid(), 'x', happened_on, kinds, title, body, recorded_by
                from wording where record_id = ?""").param(talk.value()).update()).hasMessageContaining("the year is archived");
        assertThatThrownBy(() -> database.sql("delete from archive").update()).hasMessageContaining("rows are final");
        assertThat(archives.years(gaota, chenLiqun)).filteredOn(year -> year.archived() != null).singleElement()
                .satisfies(year -> assertThat(year.entries()).isPositive()).returns(false, YearBook::archivable);
    }

    @Test
    void onlyAYearThatIsOverIsArchivedAndOnlyByWhoKeepsItsRecords() {
        for (int year : new int[] {2026, 2027}) {
            assertThatThrownBy(() -> archives.archive(linjiang, new AssessmentYear(year), liWenjing)).isInstanceOf(RuleViolation.class)
                    .hasMessage("%d年度还没有结束，年底之后才能归档".formatted(year));
        }
        assertThatThrownBy(() -> archives.archive(linjiang, LAST_YEAR, reader("caizheng"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> archives.archive(linjiang, LAST_YEAR, reader("gongwei"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> archives.archive(linjiang, LAST_YEAR, reader("chenliqun"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> archives.years(linjiang, reader("chenliqun"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsStillOpenInAYearIsCounted() {
        YearBook before = thisYear();
        RecordId talk = record(told);
        records.giveBack(linjiang, talk, 1, "不全", reader("caizheng"));

        assertThat(thisYear()).returns(before.entries() + 1, YearBook::entries).returns(before.returned() + 1, YearBook::returned)
                .returns(before.gatherings(), YearBook::gatherings).returns(false, YearBook::over);
        records.voidRecord(linjiang, talk, 1, "重复", liWenjing);
        assertThat(thisYear()).isEqualTo(before);
    }

    private YearBook thisYear() {
        return archives.years(linjiang, liWenjing).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "entry_person"})
    void noWordingIsChangedOrLostBehindTheLedgersBack(String table) {
        record(told);

        assertThatThrownBy(() -> database.sql("update " + table + " set branch_id = branch_id").update()).hasMessageContaining("rows are final");
        assertThatThrownBy(() -> database.sql("delete from " + table).update()).hasMessageContaining("rows are final");
    }

    private RecordId record(EntryTelling telling) {
        return entries.record(linjiang, telling.kind(), UUID.randomUUID(), telling.text(), liWenjing);
    }

    private void correct(RecordId talk, int seen, EntryTelling telling) {
        entries.correct(linjiang, "TALK", talk, seen, UUID.randomUUID(), "地点记错了", telling.text(), liWenjing);
    }

    private EntryView view(RecordId talk) {
        return book.entry(linjiang, talk, null, liWenjing);
    }

    private List<EntryFacts> facts(String day, RecordId record) {
        return entries.facts(List.of(linjiang), LocalDate.parse(day), LocalDate.parse(day)).stream()
                .filter(fact -> fact.record().equals(record)).toList();
    }

    private List<String> deeds(RecordId record) {
        return database.sql("select deed from audit_entry where subject = ? order by id").param("record/" + record).query(String.class).list();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
