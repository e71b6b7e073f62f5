package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** Items 16 to 19, 党员作用常态化 and 保障机制精准化: 22 points. */
class MembersTests {

    @Test
    void qingshanKeepsAllTwentyTwoPoints() {
        for (int item = 16; item <= 19; item++) {
            ItemScore score = BranchStory.qingshan().item(item);
            assertThat(score.points()).isEqualTo(score.item().full());
        }
    }

    @ParameterizedTest(name = "{0} hours: {1}")
    @CsvSource({"32,0", "31,0.25"})
    void aMemberStudiesThirtyTwoHoursAYear(int hours, String points) {
        assertThat(BranchStory.qingshan().studied(5, hours, 9).today("2027-01-01").finding("study.members").taken()).hasToString(points);
    }

    @Test
    void hoursAreSaidToBeMissingWhenTheYearIsOver() {
        BranchStory story = BranchStory.qingshan().studied(5, 31, 9);
        rule(story, "study.members").isPending("党员学时达标应 12 名，已有 11 名，还差党员5").owes("党员学时达标还差 1 名：党员5");
        assertThat(story.finding("study.members").duties().get(0).stake()).hasToString("0.25");
        rule(story.today("2027-01-01"), "study.members").takes("0.25", "党员学时达标应 12 名，已有 11 名，还差党员5；3 分 × 11/12，得 2.75 分");
    }

    @Test
    void ofWhomNothingIsAskedHeIsLeftOut() {
        rule(BranchStory.qingshan().studied(5, 0, 0).state(5, StateKind.EXEMPT, "2020-01-01").today("2027-01-01"), "study.members")
                .isMet("党员学时达标应 11 名，已有 11 名；3 分 × 11/11，得 3 分");
    }

    @Test
    void whoCameInJulyOwesHalfTheHours() {
        BranchStory story = BranchStory.qingshan().today("2027-01-01").remember(5, one -> new MemberFacts(one.member(), one.branch(), one.name(),
                null, one.joinedOn(), one.fullOn(), LocalDate.parse("2026-07-01"), null, List.of()));

        assertThat(story.studied(5, 16, 9).finding("study.members").taken()).hasToString("0");
        assertThat(story.studied(5, 15, 9).finding("study.members").taken()).hasToString("0.25");
    }

    @Test
    void whoServesStudiesMoreAndIsTrained() {
        BranchStory story = BranchStory.qingshan().withoutEntry("TRAINING").today("2027-01-01");

        rule(story, "study.cadres").takes("1.5", "书记、委员学时达标应 4 名，已有 0 名，还差党员1、党员2、党员3、党员4；1.5 分 × 0/4，得 0 分");
        rule(story, "study.cadre-training").takes("0.5", "书记、委员参加集中培训应 4 名，已有 0 名，还差党员1、党员2、党员3、党员4；0.5 分 × 0/4，得 0 分");
        assertThat(story.item(16).points()).hasToString("3");
    }

    private static BranchStory unpaid(int member, Month... months) {
        BranchStory story = BranchStory.qingshan();
        Map<Month, LocalDate> paid = new LinkedHashMap<>(story.paid.get(new MemberId(member)));
        List.of(months).forEach(paid::remove);
        story.paid.put(new MemberId(member), paid);
        return story;
    }

    @Test
    void aMonthIsCompleteWhenEverybodyPaid() {
        rule(unpaid(5, Month.MARCH, Month.DECEMBER), "dues.month-incomplete").takes("0.2", "到期应收 10 个月，收齐 9 个月，未收齐3月；扣 0.2 分，上限 2 分")
                .owes("3月党费还没有收齐");
        rule(unpaid(5, Month.NOVEMBER), "dues.month-incomplete").isMet("到期应收 10 个月，收齐 10 个月");
        rule(new BranchStory(), "dues.month-incomplete").takes("2", "到期应收 10 个月，收齐 0 个月，未收齐1月、2月、3月、4月、5月、6月、7月、8月、9月、10月；扣 2 分，上限 2 分")
                .owes("1月等 10 个月党费还没有收齐");
        BranchStory temporary = new BranchStory();
        temporary.temporary = true;
        rule(temporary, "dues.month-incomplete").isNotApplicable("临时党支部不收缴党费");
    }

    @Test
    void sixMonthsInArrearsWithoutATalkCostOnePoint() {
        BranchStory story = unpaid(5, Month.MAY, Month.JUNE, Month.JULY, Month.AUGUST, Month.SEPTEMBER, Month.OCTOBER,
                Month.NOVEMBER);
        rule(story.withoutEntry("TALK"), "dues.arrears").takes("1", "欠交满 6 个月而没有谈话处置记录的 1 名：党员5；扣 1 分");
        rule(story.talk(1, 5, "2026-11-10"), "dues.arrears").isMet("欠交满 6 个月而没有谈话处置记录的 0 名");
        rule(unpaid(5, Month.JUNE, Month.JULY, Month.AUGUST, Month.SEPTEMBER, Month.OCTOBER,
                Month.NOVEMBER).withoutEntry("TALK"), "dues.arrears")
                .isMet("欠交满 6 个月而没有谈话处置记录的 0 名");
    }

    @Test
    void duesAreAssessedByTheEndOfMarchAndPublishedByTheYearsEnd() {
        rule(new BranchStory().today("2026-03-31"), "dues.not-assessed").isPending("应在2026年3月31日前核定 12 名，未核定 12 名").owes("应核定本年度党费");
        rule(new BranchStory().today("2026-04-01"), "dues.not-assessed").takes("0.5", "应在2026年3月31日前核定 12 名，未核定 12 名；扣 0.5 分");
        rule(new BranchStory(), "dues.not-published").isPending("党费收缴使用情况公布全年应 1 次，已有 0 次");
        rule(new BranchStory().today("2027-01-01"), "dues.not-published").takes("0.5", "党费收缴使用情况公布全年应 1 次，已有 0 次；扣 0.5 分");
    }

    @ParameterizedTest(name = "valid until {0}, outward {1}: {2} points")
    @CsvSource({"2026-11-19,true,0.5", "2026-11-20,true,0", "2026-11-19,false,0"})
    void aLetterThatRanOutIsForWhoeverShouldHaveSettledIt(String until, boolean outward, String points) {
        BranchStory story = new BranchStory();
        story.transfers.add(new TransferRow(1, BranchStory.BRANCH, "青山支部", outward ? null : new BranchId(8), "外地", new MemberId(5), "党员5", "调动",
                "", LocalDate.parse("2026-09-01"), LocalDate.parse(until), null, null));

        assertThat(story.finding("transfer.overdue").taken()).hasToString(points);
    }

    @ParameterizedTest(name = "{0} since {1}, contacted {2}: {3} points")
    @CsvSource({"FLOATING,2026-08-20,,0", "FLOATING,2026-08-19,,0.5", "FLOATING,2025-01-01,2026-08-20,0", "ABROAD,2026-05-20,,0",
        "ABROAD,2026-05-19,,0.5"})
    void contactIsKeptWithWhoIsAway(StateKind kind, String since, String contacted, String points) {
        BranchStory story = new BranchStory().state(5, kind, since);
        if (contacted != null) {
            story.contacts.add(new ContactFacts(BranchStory.BRANCH, new MemberId(5), LocalDate.parse(contacted)));
        }

        assertThat(story.finding("floating.contact").taken()).hasToString(points);
    }

    @ParameterizedTest(name = "lost since {0}: {1} points")
    @CsvSource({"2026-05-21,0", "2026-05-20,1"})
    void whoIsLostForHalfAYearIsDecidedAbout(String since, String points) {
        assertThat(new BranchStory().state(5, StateKind.LOST, since).finding("lost.unhandled").taken()).hasToString(points);
    }

    @ParameterizedTest(name = "{0} blanks among 96: {1} points")
    @CsvSource({"4,0", "5,0.5"})
    void theRosterMayLackOneInTwenty(int blanks, String points) {
        BranchStory story = new BranchStory().remember(1, one -> new MemberFacts(one.member(), one.branch(), one.name(), null, one.joinedOn(),
                one.fullOn(), false, blanks, one.stays(), one.states()));

        assertThat(story.finding("roster.incomplete").taken()).hasToString(points);
    }

    @Test
    void anOfficialComesToHisOwnBranchOnceAYear() {
        rule(new BranchStory(), "officials.double-life").isNotApplicable("没有党员领导干部");
        BranchStory story = new BranchStory().official(5);
        rule(story, "officials.double-life").isPending("党员领导干部 1 名，参加所在支部组织生活不足每年 1 次的 1 名：党员5");
        rule(story.today("2027-01-01"), "officials.double-life")
                .takes("0.5", "党员领导干部 1 名，参加所在支部组织生活不足每年 1 次的 1 名：党员5；扣 0.5 分，上限 1 分");
        rule(story.studied(5, 1, 1), "officials.double-life").isMet("党员领导干部 1 名，参加所在支部组织生活不足每年 1 次的 0 名");
    }

    @Test
    void whoIsOldOrIllIsCaredForAndVisited() {
        rule(new BranchStory(), "care.no-ledger").isNotApplicable("没有困难、年老、患病党员");
        BranchStory story = new BranchStory().state(5, StateKind.EXEMPT, "2020-01-01").today("2027-01-01");
        rule(story, "care.no-ledger").takes("1", "关怀帮扶对象 1 名，没有台账的 1 名：党员5；扣 1 分").mendedBy("登记关怀帮扶");
        rule(story, "care.no-visit").takes("1", "走访慰问全年应 1 次，已有 0 次；扣 1 分");
        story.entry("CARE", "2026-02-05", Map.of(), Map.of("person", List.of(5))).entry("VISIT", "2026-01-20", Map.of("situation", "MASSES"));
        rule(story, "care.no-ledger").isMet("关怀帮扶对象 1 名，没有台账的 0 名");
        rule(story, "care.no-visit").takes("1", "走访慰问全年应 1 次，已有 0 次；扣 1 分");
        rule(story.entry("VISIT", "2026-01-21", Map.of("situation", "OLD")), "care.no-visit").isMet("走访慰问全年应 1 次，已有 1 次");
    }

    @Test
    void aThemeDayOfServiceIsNotEnteredTwice() {
        BranchStory story = BranchStory.qingshan().withoutEntry("SERVICE");
        assertThat(story.finding("service.none").verdict()).isEqualTo(Verdict.MET);
        story.gatherings.removeIf(one -> "SERVICE".equals(one.form()));
        rule(story.today("2027-01-01"), "service.none").takes("1", "志愿服务、社区报到、为民办实事全年应 1 次，已有 0 次；扣 1 分");
        rule(story.withoutEntry("PLEDGE"), "pledge.none").takes("0.5", "承诺践诺、先锋岗、责任区全年应 1 项，已有 0 项；扣 0.5 分");
    }

    @Test
    void everyCategoryOfTheLedgerThatIsAskedForHasSomething() {
        BranchStory story = BranchStory.qingshan().today("2027-01-01");
        rule(story, "ledger.categories").isMet("台账应有 14 类，已有 14 类");
        rule(story.withoutEntry("TALK").withoutEntry("DUTY_LIST"), "ledger.categories")
                .takes("1", "台账应有 14 类，已有 12 类，还没有责任清单、谈心谈话；扣 1 分，上限 3 分");
        rule(new BranchStory(), "ledger.categories").isPending(
                "台账应有 14 类，已有 3 类，还没有年度计划与学习活动安排表、责任清单、党员大会记录、支委会记录、党课记录、主题党日、组织生活会与民主评议、谈心谈话、党费、党员教育学时、关怀帮扶、志愿服务、为民办实事");
        assertThat(new BranchStory().today("2027-01-01").finding("ledger.categories").taken()).hasToString("3");
    }

    @ParameterizedTest(name = "archived {0}, as of {1}: {2}")
    @CsvSource({",2027-03-31,PENDING", ",2027-04-01,DEDUCTED", "2027-03-31,2027-04-01,MET", "2027-04-01,2027-04-01,DEDUCTED",
        "2027-04-01,2027-03-31,PENDING"})
    void theYearIsArchivedByTheLastOfMarch(String archived, String asOf, Verdict verdict) {
        BranchStory story = BranchStory.qingshan().today(asOf);
        story.archived = archived == null ? null : LocalDate.parse(archived);

        assertThat(story.finding("archive.late").verdict()).isEqualTo(verdict);
    }
}
