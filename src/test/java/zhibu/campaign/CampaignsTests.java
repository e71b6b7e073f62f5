package zhibu.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.UnitCard;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/** On 20 November 2026 何静 of the working committee opens a second round, in which only 市财政局 takes part. */
@ZhibuTest
@Transactional
class CampaignsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired Campaigns campaigns;
    @Autowired Conducting conducting;
    @Autowired Applying applying;
    @Autowired CampaignReminders reminders;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader staff;
    private Reader finance;
    private UnitId unit;
    private CampaignId round;

    @BeforeEach
    void open() {
        staff = reader("gongwei");
        finance = reader("caizheng");
        unit = unit(Cast.FINANCE);
        round = conducting.open(text("回头看验收", List.of(unit), weekly()), staff);
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    private UnitId unit(String name) {
        return conducting.units(staff).stream().filter(card -> card.name().equals(name)).map(UnitCard::id).findFirst().orElseThrow();
    }

    private static CampaignText text(String name, List<UnitId> units, Map<Stage, Span> schedule) {
        return new CampaignText(name, new AssessmentYear(2026), "复验", units, schedule);
    }

    private static Map<Stage, Span> weekly() {
        return Arrays.stream(Stage.values()).collect(Collectors.toMap(stage -> stage, stage -> new Span(TODAY.plusWeeks(stage.ordinal()),
                TODAY.plusWeeks(stage.ordinal() + 1L).minusDays(1), stage.usual())));
    }

    @Test
    void aRoundGoesThroughItsStagesAndBack() {
        for (Stage next : List.of(Stage.EXAMINATION, Stage.CONSTRUCTION, Stage.ACCEPTANCE, Stage.EVALUATION)) {
            conducting.advance(round, "", revision(), staff);
            assertThat(card()).returns(next, CampaignCard::stage).returns(true, CampaignCard::running).returns("1.0", CampaignCard::edition);
        }
        refused(() -> conducting.advance(round, "", revision(), staff), "已经是最后一个阶段");
        for (int times = 0; times < 4; times++) {
            conducting.goBack(round, "还有单位没有查摆", revision(), staff);
        }
        refused(() -> conducting.goBack(round, "再退", revision(), staff), "已经是第一个阶段");
        assertThat(campaigns.sheet(round, staff).steps()).hasSize(9).first().returns("退回部署阶段", Step::title)
                .returns("还有单位没有查摆", Step::note);
    }

    private CampaignCard card() {
        return campaigns.campaign(round, staff);
    }

    private int revision() {
        return card().revision();
    }

    private static void refused(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessageContaining(sentence);
    }

    @Test
    void aUnitAppliesIsReturnedAppliesAgainAndIsAdmitted() {
        refused(() -> applying.apply(round, unit, "都合格", finance), "进入建设阶段以后才能申报达标");
        conducting.advance(round, "", revision(), staff);
        conducting.advance(round, "", revision(), staff);
        refused(() -> applying.admit(round, unit, "", staff), "没有等待受理的申报");
        refused(() -> applying.giveBack(round, unit, "材料不全", staff), "没有等待受理的申报");

        applying.apply(round, unit, "都合格", finance);
        refused(() -> applying.apply(round, unit, "都合格", finance), "已经申报过");
        applying.giveBack(round, unit, "临江支部还有问题没有销号", staff);
        applying.apply(round, unit, "已经销号", finance);
        applying.admit(round, unit, "", staff);

        assertThat(campaigns.unit(round, unit, finance)).returns(UnitState.ADMITTED, CampaignUnit::state).returns(3, CampaignUnit::branches);
        assertThat(campaigns.sheet(round, finance).steps()).extracting(Step::title).startsWith("受理市财政局的申报", "市财政局申报达标",
                "退回市财政局的申报", "市财政局申报达标");
    }

    @Test
    void aStageIsFinishedOnceAndNotBeforeItsTime() {
        applying.finish(round, unit, Stage.DEPLOYMENT, "已印发方案", finance);

        refused(() -> applying.finish(round, unit, Stage.DEPLOYMENT, "又一次", finance), "部署阶段已经报过完成");
        refused(() -> applying.finish(round, unit, Stage.EXAMINATION, "提前", finance), "查摆阶段还没有开始");
        assertThat(campaigns.sheet(round, staff).unit(unit)).returns(Set.of(Stage.DEPLOYMENT), CampaignUnit::finished);
    }

    @Test
    void aUnitIsRemindedOfTheStageAndTheWorkingCommitteeOfApplications() {
        assertThat(sentences(finance, TODAY)).contains("回头看验收：市财政局还没有报部署阶段完成");
        assertThat(reminders.reminders(Set.of(), TODAY.plusWeeks(1), finance)).filteredOn(one -> one.sentence().startsWith("回头看"))
                .singleElement().returns(true, Reminder::overdue).returns(TODAY.plusDays(6), Reminder::by);
        applying.finish(round, unit, Stage.DEPLOYMENT, "已印发方案", finance);
        assertThat(sentences(finance, TODAY)).noneMatch(sentence -> sentence.startsWith("回头看"));
        conducting.advance(round, "", revision(), staff);
        conducting.advance(round, "", revision(), staff);
        assertThat(sentences(staff, TODAY)).noneMatch(sentence -> sentence.startsWith("回头看"));
        applying.apply(round, unit, "都合格", finance);
        assertThat(sentences(staff, TODAY)).contains("回头看验收：1 个单位申报达标，等您受理");
        assertThat(sentences(reader("liwenjing"), TODAY)).isEmpty();
    }

    private List<String> sentences(Reader reader, LocalDate today) {
        return reminders.reminders(Set.of(), today, reader).stream().map(Reminder::sentence).toList();
    }

    @Test
    void whatIsFoundSinceTheRoundWasOpenedIsCounted() {
        database.sql("""
                insert into problem (branch_id, source, what, found_on, found_by, from_above, standard, rule, origin, measure, deadline, state, closed_on,
                    revision, recorded_by)
                select b.id, 'INSPECTION', 'found ' || n, date '2026-11-18' + n, '检查组', true, '', '', '', '', '2026-12-01',
                    case when n = 3 then 'CLOSED' else 'OPEN' end, case when n = 3 then date '2026-11-22' end, 1, (select min(id) from account)
                from branch b, generate_series(1, 3) n where b.name = ?""").param(Cast.LINJIANG).update();

        assertThat(campaigns.sheet(round, staff).unit(unit)).as("19 November was before").returns(2, CampaignUnit::found)
                .returns(1, CampaignUnit::closed);
    }

    @Test
    void eachSeesTheRoundsOfHisOwn() {
        Reader other = reader("fagai");

        assertThat(campaigns.list(finance)).extracting(CampaignCard::name).contains("回头看验收", "2026年达标验收");
        assertThat(campaigns.list(other)).extracting(CampaignCard::name).containsExactly("2026年达标验收");
        assertThatThrownBy(() -> campaigns.sheet(round, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applying.apply(round, unit, "都合格", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applying.apply(round, unit, "都合格", staff)).as("it has a committee of its own").isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> conducting.advance(round, "", revision(), finance)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> applying.admit(round, unit, "", finance)).isInstanceOf(Forbidden.class);
        assertThat(campaigns.branches(round, finance)).hasSize(3).allMatch(branch -> branch.unit().equals(unit));
    }

    @Test
    void whoSawAnEarlierRevisionChangesNothing() {
        conducting.advance(round, "", 1, staff);

        assertThatThrownBy(() -> conducting.advance(round, "", 1, staff)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> conducting.reschedule(round, weekly(), 1, staff)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatCantBeOpenedIsRefusedAllAtOnce() {
        Map<Stage, Span> wrong = weekly();
        wrong.put(Stage.CONSTRUCTION, new Span(TODAY, TODAY.minusDays(1), ""));

        assertThatThrownBy(() -> conducting.open(text("回头看验收", List.of(), wrong), staff))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.problems()).extracting(RuleViolation.Problem::field)
                        .containsExactlyInAnyOrder("units", "name", "spans[2].from", "spans[2].until"));
        assertThatThrownBy(() -> conducting.open(text("别的", List.of(new UnitId(999999)), weekly()), staff)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conducting.open(text("别的", List.of(unit), weekly()), finance)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatWasCalledOffStaysAsItIs() {
        conducting.callOff(round, "与年度考核合并", revision(), staff);

        assertThat(card()).returns("与年度考核合并", CampaignCard::voidReason).returns(false, CampaignCard::running);
        refused(() -> conducting.advance(round, "", revision(), staff), "已经作废");
        refused(() -> campaigns.running(round, staff), "已经作废");
        assertThatCode(() -> conducting.open(text("回头看验收", List.of(unit), weekly()), staff)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update campaign set name = 'x', revision = revision + 1", "update campaign set year = 2025, revision = revision + 1",
        "update campaign set edition = '2.0', revision = revision + 1", "update campaign set stage = 'EVALUATION'", "delete from campaign",
        "update campaign set published_on = '2026-12-01', revision = revision + 1", "delete from campaign_unit", "delete from campaign_stage",
        "update campaign_step set note = 'x'", "delete from campaign_step"})
    void theDatabaseKeepsWhatWasOpened(String sql) {
        assertThatThrownBy(() -> database.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update campaign set revision = revision + 1 where id = ?", "update campaign_unit set state = 'APPLIED' where campaign_id = ?",
        "update campaign_stage set tasks = 'x' where campaign_id = ?"})
    void theDatabaseKeepsWhatHasEnded(String sql) {
        database.sql("update campaign set stage = 'EVALUATION', published_on = '2026-12-01', revision = revision + 1 where id = ?")
                .param(round.value()).update();

        assertThatThrownBy(() -> database.sql(sql).param(round.value()).update()).isInstanceOf(DataAccessException.class);
    }
}
