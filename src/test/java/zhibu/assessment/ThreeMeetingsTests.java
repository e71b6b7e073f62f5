package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.ledger.GatheringFacts;
import zhibu.organization.BranchFacts.Group;
import zhibu.organization.BranchFacts.Term;

/** Item 10, 会风严谨·“三会”: 10 points. */
class ThreeMeetingsTests {

    private static final String LATE = "确已开展而未记录的，补录即可；补录不扣分";

    @Test
    void qingshanHeldEverythingAndKeepsAllTenPoints() {
        assertThat(BranchStory.qingshan().item(10).points()).hasToString("10");
    }

    @Test
    void anAssemblyIsOwedInEveryQuarterThatIsOver() {
        rule(BranchStory.qingshan().without("ASSEMBLY", "2026-05-20"), "assembly.each-quarter")
                .takes("2", "党员大会到期应 3 次，实 2 次，缺第二季度；扣 2 分，上限 6 分").mendedBy(LATE)
                .shows("2月20日党员大会 /branches/7/gatherings/125", "8月20日党员大会 /branches/7/gatherings/129",
                        "11月20日党员大会 /branches/7/gatherings/131")
                .owes("第二季度还缺 1 次党员大会的记录；当时已开展的，补录即可");
    }

    @ParameterizedTest(name = "as of {0}: {1} points")
    @CsvSource({"2026-03-31,0", "2026-04-01,2", "2026-06-30,2", "2026-07-01,4", "2026-10-01,6", "2026-12-31,6", "2027-01-01,6"})
    void aMissedAssemblyCostsTwoPointsFromTheDayAfterItsQuarterUpToSix(String asOf, String points) {
        assertThat(new BranchStory().today(asOf).finding("assembly.each-quarter").taken()).hasToString(points);
    }

    @Test
    void beforeTheFirstQuarterIsOverNothingCanBeSaid() {
        rule(new BranchStory().today("2026-03-31"), "assembly.each-quarter").isPending("党员大会尚未到期")
                .owes("第一季度还缺 1 次党员大会").cannotBeMended();
    }

    @Test
    void aMeetingOnTheLastDayOfItsQuarterCountsAndOneOnTheDayAfterDoesNot() {
        assertThat(new BranchStory().held("ASSEMBLY", "2026-03-31").today("2026-04-01").finding("assembly.each-quarter").count()).isZero();
        assertThat(new BranchStory().held("ASSEMBLY", "2026-04-01").today("2026-04-01").finding("assembly.each-quarter").count()).isOne();
    }

    @Test
    void twoAssembliesInOneQuarterDoNotMakeUpForAnother() {
        rule(new BranchStory().held("ASSEMBLY", "2026-01-10").held("ASSEMBLY", "2026-01-20").today("2026-07-01"),
                "assembly.each-quarter").takes("2", "党员大会到期应 2 次，实 1 次，缺第二季度；扣 2 分，上限 6 分");
    }

    @Test
    void theRunningPeriodIsADutyWithItsLastDay() {
        Duty duty = new BranchStory().today("2026-01-01").finding("assembly.each-quarter").duties().get(0);

        assertThat(duty.state()).isEqualTo(Duty.State.DUE);
        assertThat(duty.lastDay()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(duty.stake()).hasToString("2");
        assertThat(duty.source().article()).contains("支部工作条例");
        assertThat(duty.href()).isEqualTo("/branches/7/gatherings/new?kind=ASSEMBLY");
        assertThat(duty.branch()).isEqualTo(BranchStory.BRANCH);
    }

    @Test
    void anEndedPeriodIsAnOverdueDutyUntilTheRecordIsThere() {
        assertThat(new BranchStory().today("2026-04-01").finding("assembly.each-quarter").duties())
                .extracting(Duty::state).containsExactly(Duty.State.OVERDUE, Duty.State.DUE);
        assertThat(new BranchStory().held("ASSEMBLY", "2026-02-01").held("ASSEMBLY", "2026-04-01").today("2026-04-01")
                .finding("assembly.each-quarter").duties()).isEmpty();
    }

    @Test
    void aCommitteeMeetsMonthlyHalfAPointEachUpToFour() {
        rule(BranchStory.qingshan().without("COMMITTEE", "2026-02-05").without("COMMITTEE", "2026-10-05"), "committee.each-month")
                .takes("1", "支委会到期应 10 次，实 8 次，缺2月、10月；扣 1 分，上限 4 分");
        rule(new BranchStory(), "committee.each-month").takes("4",
                "支委会到期应 10 次，实 0 次，缺1月、2月、3月、4月、5月、6月、7月、8月、9月、10月；扣 4 分，上限 4 分");
    }

    @Test
    void withoutACommitteeNoCommitteeMeetingIsOwed() {
        rule(new BranchStory().noCommittee(), "committee.each-month").isNotApplicable("本年度未设支部委员会").owes();
    }

    @Test
    void onlyMonthsThroughWhichACommitteeStoodCount() {
        BranchStory story = new BranchStory().noCommittee();
        story.terms.add(new Term(5, true, LocalDate.parse("2026-08-15"), LocalDate.parse("2029-08-14"), null, null, null));

        rule(story, "committee.each-month").takes("1", "支委会到期应 2 次，实 0 次，缺9月、10月；扣 1 分，上限 4 分");
    }

    @Test
    void aMonthInWhichTheCommitteeEndedDoesNotCount() {
        BranchStory story = new BranchStory();
        story.terms.add(new Term(5, false, LocalDate.parse("2026-02-28"), LocalDate.parse("2029-02-27"), null, null, null));

        rule(story, "committee.each-month").takes("0.5", "支委会到期应 1 次，实 0 次，缺1月；扣 0.5 分，上限 4 分");
    }

    @Test
    void withoutGroupsNoGroupMeetingIsOwed() {
        rule(new BranchStory(), "group.each-month").isNotApplicable("本年度未划分党小组");
    }

    @Test
    void everyGroupOwesItsOwnMonthlyMeeting() {
        BranchStory story = new BranchStory().group(2, 2, "2020-01-01").group(1, 1, "2020-01-01").today("2026-03-01")
                .groupMet(1, "2026-01-08").groupMet(1, "2026-02-08").groupMet(2, "2026-02-09").groupMet(2, "2026-02-10");

        rule(story, "group.each-month").takes("0.2", "第1党小组的党小组会到期应 2 次，实 2 次；第2党小组的党小组会到期应 2 次，实 1 次，缺1月；扣 0.2 分，上限 2 分")
                .owes("3月还缺 1 次第1党小组的党小组会", "1月还缺 1 次第2党小组的党小组会的记录；当时已开展的，补录即可", "3月还缺 1 次第2党小组的党小组会");
        assertThat(story.finding("group.each-month").duties().get(0).href()).isEqualTo("/branches/7/gatherings/new?kind=GROUP&group=1");
    }

    @Test
    void aGroupStillToBeFormedIsNotSpokenOf() {
        rule(new BranchStory().group(1, 1, "2020-01-01").group(2, 2, "2026-12-15").today("2026-02-01").groupMet(1, "2026-01-08"),
                "group.each-month").isMet("第1党小组的党小组会到期应 1 次，实 1 次");
    }

    @Test
    void missedGroupMeetingsCostNoMoreThanTwoPoints() {
        assertThat(new BranchStory().group(1, 1, "2020-01-01").group(2, 2, "2020-01-01").finding("group.each-month").taken()).hasToString("2");
    }

    @Test
    void aGroupOwesOnlyTheMonthsThroughWhichItExisted() {
        BranchStory story = new BranchStory().group(1, 1, "2026-08-02");
        story.groups.set(0, new Group(story.groups.get(0).id(), "第一党小组", null, LocalDate.parse("2026-08-02"), LocalDate.parse("2026-10-31")));

        rule(story, "group.each-month").takes("0.2", "第一党小组的党小组会到期应 1 次，实 0 次，缺9月；扣 0.2 分，上限 2 分");
    }

    @Test
    void aNewBranchOwesOnlyWholePeriodsOfItsLife() {
        rule(new BranchStory().founded("2026-04-02"), "assembly.each-quarter")
                .takes("2", "党员大会到期应 1 次，实 0 次，缺第三季度；扣 2 分，上限 6 分");
        rule(new BranchStory().founded("2026-04-01"), "assembly.each-quarter")
                .takes("4", "党员大会到期应 2 次，实 0 次，缺第二季度、第三季度；扣 4 分，上限 6 分");
        rule(new BranchStory().founded("2026-10-02"), "assembly.each-quarter").isNotApplicable("本年度没有完整的应开周期").owes();
    }

    @Test
    void aDissolvedBranchOwesNothingFromThePeriodItEndedIn() {
        BranchStory story = new BranchStory();
        story.dissolved = LocalDate.parse("2026-06-30");
        rule(story, "assembly.each-quarter").takes("2", "党员大会到期应 1 次，实 0 次，缺第一季度；扣 2 分，上限 6 分");

        story.dissolved = LocalDate.parse("2026-07-01");
        rule(story, "assembly.each-quarter").takes("4", "党员大会到期应 2 次，实 0 次，缺第一季度、第二季度；扣 4 分，上限 6 分");
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({"10,8,0", "10,7,0.5", "12,10,0", "12,9,0.5", "0,0,0", "5,4,0", "4,3,0.5"})
    void fewerThanFourInFivePresentCostsHalfAPoint(int due, int present, String points) {
        BranchStory story = new BranchStory().gathering("ASSEMBLY", "2026-02-20", null, null, due, present, 0, true);

        assertThat(story.finding("attendance.rate").taken()).hasToString(points);
    }

    @Test
    void poorAttendanceCostsNoMoreThanTwoPointsAndCannotBeMended() {
        BranchStory story = new BranchStory();
        Stream.of("2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05", "2026-05-05")
                .forEach(date -> story.gathering("COMMITTEE", date, null, null, 4, 3, 0, true));

        rule(story.held("ASSEMBLY", "2026-02-06"), "attendance.rate").takes("2", "会议 6 次，到会率低于 80% 的 5 次；扣 2 分，上限 2 分")
                .cannotBeMended();
    }

    @Test
    void aPoorlyAttendedThemeDayIsNoneOfTheThreeMeetings() {
        assertThat(new BranchStory().gathering("THEME_DAY", "2026-02-20", null, null, 10, 1, 3, true)
                .finding("attendance.rate").verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void withoutAnyMeetingThereIsNoRateAndNoRecord() {
        rule(new BranchStory(), "attendance.rate").isPending("尚无会议记录");
        rule(new BranchStory(), "record.elements").isPending("尚无会议记录");
    }

    @Test
    void anIncompleteRecordCostsAFifthOfAPointAndACorrectionMendsIt() {
        rule(BranchStory.qingshan().incomplete("2026-03-05"), "record.elements")
                .takes("0.2", "会议 15 次，记录要素不全的 1 次；扣 0.2 分，上限 2 分")
                .shows("3月5日支委会 /branches/7/gatherings/105").mendedBy("更正这些会议记录，补齐缺少的要素");
        assertThat(BranchStory.qingshan().incomplete("2026-03-05").item(10).points()).hasToString("9.8");
    }

    @Test
    void oneGatheringThatWasTwoKindsOfMeetingIsCountedOnce() {
        BranchStory story = new BranchStory().gathering("ASSEMBLY", "2026-02-20", null, null, 10, 1, 2, true);
        GatheringFacts one = story.gatherings.get(0);
        story.gatherings.add(new GatheringFacts(one.gathering(), one.branch(), "COMMITTEE", one.heldOn(), 30, null, null,
                null, 10, 1, 2, true));

        assertThat(story.finding("attendance.rate").count()).isOne();
        assertThat(story.finding("record.elements").count()).isOne();
    }

    @Test
    void gatheringsOfOtherYearsAndOfTheFutureDoNotCount() {
        BranchStory story = new BranchStory().today("2026-11-20").held("ASSEMBLY", "2025-12-31").held("ASSEMBLY", "2026-11-21");
        assertThat(story.facts().held("ASSEMBLY")).isEmpty();

        assertThat(new BranchStory().held("ASSEMBLY", "2026-11-20").facts().held("ASSEMBLY")).hasSize(1);
        assertThat(new BranchStory().held("ASSEMBLY", "2026-01-01").held("ASSEMBLY", "2026-12-31")
                .held("ASSEMBLY", "2027-01-01").today("2027-02-01").facts().held("ASSEMBLY")).hasSize(2);
    }
}
