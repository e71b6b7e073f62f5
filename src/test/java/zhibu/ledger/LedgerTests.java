package zhibu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.accounts.Accounts;
import zhibu.advice.SeenAdvice;
import zhibu.fixtures.ZhibuTest;
import zhibu.ledger.GatheringEntry.Vote;
import zhibu.members.Members;
import zhibu.records.DraftView;
import zhibu.records.Drafts;
import zhibu.records.HistoryLine;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.records.RecordView;
import zhibu.records.Records;
import zhibu.records.Register;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;
import zhibu.standards.Kind;

/** 李文静, secretary of 临江支部, keeps the ledger of her branch; somebody in the same office keeps it at the same time. */
@ZhibuTest
@DirtiesContext
class LedgerTests {

    @Autowired Ledger ledger;
    @Autowired Records records;
    @Autowired Register register;
    @Autowired MinuteBook book;
    @Autowired Drafts drafts;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired EntityManagerFactory persistence;

    private Reader liWenjing;
    private BranchId linjiang;
    private Telling told;

    @BeforeEach
    void tellOfLinjiang() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
        told = new Telling(members.muster(linjiang, LocalDate.parse("2026-11-18"), liWenjing).roll(Kind.Due.MEMBERS, null));
    }

    @Test
    void theMinutesNameThoseWhoCameAsTheRollDoes() {
        told.absent.put(told.member(2), "出差");
        record();

        assertThat(database.sql("select count(*) from minutes").query(Long.class).single()).isGreaterThan(100);
        assertThat(database.sql("""
                select id from minutes where came is distinct from
                array(select member_id from roll_entry where minutes_id = id and attendance = 'PRESENT' order by member_id)
                """).query(Long.class).list()).isEmpty();
    }

    @Test
    void whatIsRecordedCanBeReadAgain() {
        told.absent.put(told.member(2), "出差");
        told.votes.add(new Vote("通过工作计划", "assembly", false, 9, 1, 0, 0));

        GatheringView view = view(record());

        assertThat(view.counts()).isEqualTo(new GatheringView.Counts(12, 11, 11, 10));
        assertThat(view.roll()).extracting(GatheringView.Line::name).containsExactly(
                "杜向前", "冯春霞", "韩雪梅", "蒋文斌", "李文静", "林小满", "钱立新", "孙雅琴", "许𠮷安", "叶知秋", "赵启明", "郑海涛");
        assertThat(view.away()).singleElement().returns("出差", GatheringView.Line::reason);
        assertThat(view.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.quorate()).isTrue();
            assertThat(decision.carried()).isTrue();
            assertThat(decision.ruling()).contains("应到有表决权 11 人，实到 10 人", "须 6 票", "依据");
        });
        assertThat(view.entry().parts()).isEqualTo(told.entry().parts());
        assertThat(view.record().revision()).isOne();
        assertThat(view.record().recordedBy()).isEqualTo(liWenjing.account());
    }

    @Test
    void aRecordLeavesItsTraceAndMovesTheScore() {
        told.heldOn = LocalDate.parse("2026-08-20");
        int before = points();

        RecordId recorded = record();

        assertThat(deeds(recorded)).containsExactly("新增会议活动记录");
        assertThat(points()).as("the assembly of the third quarter was missing").isEqualTo(before + 200);
    }

    @Test
    void aRefusedRecordLeavesNothing() {
        told.absent.put(told.chair, "出差");
        List<Long> before = rows();

        assertThatThrownBy(this::record).isInstanceOf(RuleViolation.class);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theDatabaseSaysWhenItWasRecorded() {
        OffsetDateTime before = now();

        GatheringView view = view(record());

        assertThat(view.record().recorded().at()).isBetween(before.toInstant(), now().toInstant());
    }

    @Test
    void aCorrectionKeepsTheEarlierWordingReadable() {
        RecordId recorded = record();
        told.title = "学习纪律处分条例";

        correct(recorded, 1);

        assertThat(view(recorded)).satisfies(now -> assertThat(now.record()).returns(2, RecordView::revision).returns(true, RecordView::standing))
                .satisfies(now -> assertThat(now.entry().topic()).isEqualTo("学习纪律处分条例"));
        assertThat(book.gathering(linjiang, recorded, 1, liWenjing)).satisfies(then -> assertThat(then.record().standing()).isFalse())
                .satisfies(then -> assertThat(then.entry().topic()).isEqualTo("学习支部工作条例"));
        assertThat(register.history(view(recorded).record())).extracting(HistoryLine::reason).containsExactly("议题记错了", null);
        assertThat(deeds(recorded)).containsExactly("新增会议活动记录", "更正会议活动记录");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wording", "minutes", "minutes_part", "roll_entry", "agenda_item", "resolution"})
    void noWordingIsChangedOrLostBehindTheLedgersBack(String table) {
        told.votes.add(new Vote("通过工作计划", "assembly", false, 9, 1, 0, 0));
        record();

        assertFinal("update " + table + " set branch_id = branch_id");
        assertFinal("delete from " + table);
    }

    @Test
    void noGatheringIsLostBehindTheLedgersBack() {
        assertFinal("delete from ledger_record");
    }

    @Test
    void aVoidedRecordStaysVisibleAndCountsForNothing() {
        told.heldOn = LocalDate.parse("2026-08-21");
        RecordId recorded = record();
        int before = facts(told.heldOn).size();

        records.voidRecord(linjiang, recorded, 1, "重复记录", liWenjing);

        assertThat(view(recorded).record().voiding()).isNotNull().returns("重复记录", Voiding::reason)
                .satisfies(voiding -> assertThat(voiding.at()).isNotNull());
        assertThat(before).isOne();
        assertThat(facts(told.heldOn)).isEmpty();
        assertThat(deeds(recorded)).containsExactly("新增会议活动记录", "作废会议活动记录");
    }

    @Test
    void whatIsVoidedIsNotChangedAnyMore() {
        RecordId recorded = record();
        records.voidRecord(linjiang, recorded, 1, "重复记录", liWenjing);

        assertThatThrownBy(() -> correct(recorded, 1)).isInstanceOf(RuleViolation.class).hasMessageContaining("已作废");
        assertThatThrownBy(() -> records.voidRecord(linjiang, recorded, 1, "再次", liWenjing)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aCorrectionOfAWordingThatStandsNoMoreIsAConflict() {
        RecordId recorded = record();
        correct(recorded, 1);

        assertThatThrownBy(() -> correct(recorded, 1)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> correct(recorded, 3)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> records.voidRecord(linjiang, recorded, 1, "重复记录", liWenjing)).isInstanceOf(Conflict.class);
        assertThat(view(recorded).record().latest()).isEqualTo(2);
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        UUID form = UUID.randomUUID();

        assertThat(ledger.record(linjiang, form, told.entry(), SeenAdvice.ALL, liWenjing)).isEqualTo(ledger.record(linjiang, form, told.entry(), SeenAdvice.ALL, liWenjing));
        assertThat(wordingsOf(form)).isOne();
    }

    @Test
    void aFormSentTwentyTimesAtOnceMakesOneRecord() throws Exception {
        UUID form = UUID.randomUUID();

        List<Object> answers = together(20, () -> ledger.record(linjiang, form, told.entry(), SeenAdvice.ALL, liWenjing));

        assertThat(answers).hasSize(20).hasOnlyElementsOfType(RecordId.class).containsOnly(answers.get(0));
        assertThat(wordingsOf(form)).isOne();
        assertThat(deeds((RecordId) answers.get(0))).hasSize(1);
    }

    @Test
    void aCorrectionSentTwiceMakesOneWording() {
        RecordId recorded = record();
        UUID form = UUID.randomUUID();

        ledger.correct(linjiang, recorded, 1, form, "议题记错了", told.entry(), liWenjing);
        ledger.correct(linjiang, recorded, 1, form, "议题记错了", told.entry(), liWenjing);

        assertThat(view(recorded).record().latest()).isEqualTo(2);
    }

    @Test
    void ofCorrectionsMadeAtOnceOneWinsAndTheOthersAreConflicts() throws Exception {
        RecordId recorded = record();

        List<Object> answers = together(5, () -> {
            correct(recorded, 1);
            return recorded;
        });

        assertThat(answers).filteredOn(recorded::equals).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(4);
        assertThat(view(recorded).record().latest()).isEqualTo(2);
    }

    @Test
    void aFormThatMadeOneRecordCorrectsNoOther() {
        UUID form = UUID.randomUUID();
        ledger.record(linjiang, form, told.entry(), SeenAdvice.ALL, liWenjing);
        RecordId another = record();

        assertThatThrownBy(() -> ledger.correct(linjiang, another, 1, form, "议题记错了", told.entry(), liWenjing))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftIsKeptFoundAndGoneOnceItIsARecord() {
        UUID form = UUID.randomUUID();
        drafts.keep(form, linjiang, Book.GATHERINGS, null, "党员大会", "{\"place\": \"三\"}", liWenjing);
        drafts.keep(form, linjiang, Book.GATHERINGS, null, "党员大会", "{\"place\": \"三楼\"}", liWenjing);
        assertThat(drafts.find(form, linjiang, liWenjing)).hasValueSatisfying(draft -> assertThat(draft.form()).contains("三楼"));
        assertThat(drafts.all(liWenjing)).extracting(DraftView::submission).contains(form);

        ledger.record(linjiang, form, told.entry(), SeenAdvice.ALL, liWenjing);

        assertThat(drafts.find(form, linjiang, liWenjing)).isEmpty();
    }

    @Test
    void aLateAutosaveDoesNotBringADraftBack() throws Exception {
        UUID form = UUID.randomUUID();
        together(12, () -> {
            drafts.keep(form, linjiang, Book.GATHERINGS, null, "党员大会", "{}", liWenjing);
            return ledger.record(linjiang, form, told.entry(), SeenAdvice.ALL, liWenjing);
        });

        drafts.keep(form, linjiang, Book.GATHERINGS, null, "党员大会", "{}", liWenjing);

        assertThat(drafts.find(form, linjiang, liWenjing)).isEmpty();
    }

    @Test
    void aDraftIsNobodyElses() {
        UUID form = UUID.randomUUID();
        drafts.keep(form, linjiang, Book.GATHERINGS, null, "党员大会", "{}", liWenjing);
        Reader colleague = colleague();

        assertThat(drafts.find(form, linjiang, colleague)).isEmpty();
        assertThat(drafts.all(colleague)).isEmpty();
        drafts.discard(form, linjiang, colleague);
        assertThat(drafts.find(form, linjiang, liWenjing)).isPresent();
    }

    @Test
    void aDraftCorrectsOnlyARecordOfItsBranch() {
        Reader chenLiqun = reader("chenliqun");
        BranchId gaota = chenLiqun.keeps().branches().iterator().next();
        RecordId recorded = record();

        assertThatThrownBy(() -> drafts.keep(UUID.randomUUID(), gaota, Book.GATHERINGS, recorded, "", "{}", chenLiqun)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.keep(UUID.randomUUID(), gaota, Book.GATHERINGS, new RecordId(999_999), "", "{}", chenLiqun)).isInstanceOf(NotFound.class);
    }

    @Test
    void otherPeoplesBranchesAreMissingAndBranchesOneOnlySeesAreForbidden() {
        Reader chenLiqun = reader("chenliqun");
        RecordId recorded = record();

        assertThatThrownBy(() -> ledger.record(linjiang, UUID.randomUUID(), told.entry(), SeenAdvice.ALL, chenLiqun)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.voidRecord(linjiang, recorded, 1, "x", chenLiqun)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.record(linjiang, UUID.randomUUID(), told.entry(), SeenAdvice.ALL, reader("gongwei"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void aGatheringBeforeTheFirstEditionIsRecordedByItsWords() {
        told.heldOn = LocalDate.parse("2021-03-10");
        Telling then = new Telling(members.muster(linjiang, told.heldOn, liWenjing).roll(Kind.Due.MEMBERS, null));
        then.heldOn = told.heldOn;
        then.votes.add(new Vote("通过工作计划", "assembly", false, 1, 0, 0, 0));

        assertThat(view(ledger.record(linjiang, UUID.randomUUID(), then.entry(), SeenAdvice.ALL, liWenjing)).decisions()).hasSize(1);
    }

    @Test
    void changingARecordLoadsItInOneStatement() {
        RecordId recorded = record();
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        records.voidRecord(linjiang, recorded, 1, "重复记录", liWenjing);

        assertThat(statistics.getEntityStatistics("zhibu.records.LedgerRecord").getLoadCount()).isOne();
        assertThat(statistics.getEntityStatistics(Minutes.class.getName()).getLoadCount()).as("wordings are not needed").isZero();
        statistics.setStatisticsEnabled(false);
    }

    private RecordId record() {
        return ledger.record(linjiang, UUID.randomUUID(), told.entry(), SeenAdvice.ALL, liWenjing);
    }

    private void correct(RecordId recorded, int seen) {
        ledger.correct(linjiang, recorded, seen, UUID.randomUUID(), "议题记错了", told.entry(), liWenjing);
    }

    private GatheringView view(RecordId gathering) {
        return book.gathering(linjiang, gathering, null, liWenjing);
    }

    private List<GatheringFacts> facts(LocalDate day) {
        return ledger.facts(List.of(linjiang), day, day);
    }

    /** What became of each of {@code times} calls made at once: its result, or what it threw. */
    private static List<Object> together(int times, Callable<?> call) throws Exception {
        ExecutorService office = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Object>> calls = Stream.generate(() -> (Callable<Object>) () -> answer(call)).limit(times).toList();
            return office.invokeAll(calls).stream().map(LedgerTests::result).toList();
        } finally {
            office.shutdownNow();
        }
    }

    private static Object result(Future<Object> answer) {
        try {
            return answer.get();
        } catch (Exception lost) {
            throw new AssertionError(lost);
        }
    }

    private static Object answer(Callable<?> call) {
        try {
            return call.call();
        } catch (Exception refusal) {
            return refusal;
        }
    }

    private void assertFinal(String sql) {
        assertThatThrownBy(() -> database.sql(sql).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("rows are final");
    }

    private List<String> deeds(RecordId gathering) {
        return database.sql("select deed from audit_entry where subject = ? order by id").param("record/" + gathering)
                .query(String.class).list();
    }

    private long wordingsOf(UUID form) {
        return database.sql("select count(*) from wording where submission = ?").param(form).query(Long.class).single();
    }

    private int points() {
        return database.sql("select points from scorecard where branch_id = ? and year = 2026").param(linjiang.value())
                .query(Integer.class).single();
    }

    private List<Long> rows() {
        return Stream.of("ledger_record", "wording", "minutes", "roll_entry", "audit_entry", "draft")
                .map(table -> database.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private OffsetDateTime now() {
        return database.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    /** Somebody else who keeps the same branch. */
    private Reader colleague() {
        return new Reader(reader("zhoumingyuan").account(), "沈若兰", liWenjing.roles(), liWenjing.reads(), liWenjing.keeps());
    }
}
