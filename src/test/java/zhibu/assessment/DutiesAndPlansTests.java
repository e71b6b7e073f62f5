package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;


/** Items 4 to 6, 职责任务明晰化: 12 points. */
class DutiesAndPlansTests {

    @Test
    void qingshanKeepsAllTwelvePoints() {
        assertThat(BranchStory.qingshan().item(4).points()).hasToString("4");
        assertThat(BranchStory.qingshan().item(5).points()).hasToString("4");
        assertThat(BranchStory.qingshan().item(6).points()).hasToString("4");
    }

    @ParameterizedTest(name = "as of {0}: {1}, {2} points")
    @CsvSource({"2026-03-31,PENDING,0", "2026-04-01,DEDUCTED,2"})
    void withoutAnyListNothingIsTakenBeforeItsDay(String asOf, Verdict verdict, String points) {
        Finding finding = new BranchStory().today(asOf).finding("duty-list.missing");

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.taken()).hasToString(points);
        assertThat(finding.duties()).extracting(Duty::href).containsExactly("/branches/7/entries/new?kind=DUTY_LIST");
    }

    @Test
    void aListOfLastYearIsStaleAndNotMissing() {
        BranchStory story = new BranchStory().entry("DUTY_LIST", "2025-01-10", Map.of("year", "2025"));

        rule(story, "duty-list.missing").isNotApplicable("只有上年的责任清单，按另一条判定");
        rule(story, "duty-list.stale").takes("1", "应在2026年3月31日前有当年更新的责任清单，未见；扣 1 分").mendedBy("制定并登记本年度责任清单");
        rule(story.entry("DUTY_LIST", "2026-06-01", Map.of("year", "2026")), "duty-list.stale").isMet("已有当年更新的责任清单");
    }

    @Test
    void aBranchFoundedAfterThatDayOwesNoList() {
        rule(new BranchStory().founded("2026-02-01"), "duty-list.missing").isNotApplicable("支部在2026年3月31日前没有存续");
    }

    @Test
    void partyWorkIsTakenUpTwiceByTheCommittee() {
        BranchStory story = BranchStory.qingshan();
        rule(story, "special-study.count").isMet("专题研究党建工作全年应 2 次，已有 2 次").shows("3月5日支委会 /branches/7/gatherings/105",
                "8月5日支委会 /branches/7/gatherings/115");
        story.topics.remove(0);
        rule(story, "special-study.count").isPending("专题研究党建工作全年应 2 次，已有 1 次").owes("年内还缺 1 次专题研究党建工作");
        rule(story.today("2027-01-01"), "special-study.count").takes("1", "专题研究党建工作全年应 2 次，已有 1 次；扣 1 分");
    }

    @Test
    void withoutACommitteeTheAssemblyTakesItUp() {
        BranchStory story = BranchStory.qingshan().noCommittee();
        story.topics.clear();
        story.topic("ASSEMBLY", "2026-02-20", "PARTY_WORK").topic("COMMITTEE", "2026-03-05", "PARTY_WORK");

        rule(story, "special-study.count").isPending("专题研究党建工作全年应 2 次，已有 1 次");
    }

    @Test
    void withoutTasksNoneIsOverdue() {
        rule(new BranchStory(), "assignment.overdue").isNotApplicable("没有上级交办任务");
    }

    @ParameterizedTest(name = "approved {0}, as of {1}: {2}, {3} points")
    @CsvSource({"2026-03-31,2026-04-01,MET,0", "2026-04-01,2026-11-20,DEDUCTED,2", ",2026-03-31,PENDING,0", ",2026-04-01,DEDUCTED,2",
        "2026-03-20,2026-03-19,PENDING,0", "2026-03-20,2026-03-20,MET,0"})
    void aPlanIsApprovedByTheLastOfMarch(String approved, String asOf, Verdict verdict, String points) {
        BranchStory story = new BranchStory().today(asOf);
        story.plan = BranchStory.planned(approved, true, null);

        assertThat(story.finding("plan.missing").verdict()).isEqualTo(verdict);
        assertThat(story.finding("plan.missing").taken()).hasToString(points);
    }

    @Test
    void withoutPlanThereIsNoScheduleEither() {
        rule(new BranchStory(), "plan.schedule-missing").takes("1", "应在2026年3月31日前有学习活动年度安排表，未见；扣 1 分");
        rule(new BranchStory().founded("2026-01-02"), "plan.schedule-missing").isNotApplicable("支部在2026年3月31日前没有存续");
    }

    @Test
    void anItemNobodyAnswersForCostsAFifthOfAPoint() {
        BranchStory story = new BranchStory();
        story.plan = BranchStory.planned("2026-03-20", false, null);

        rule(story, "task.unowned").takes("0.2", "计划项目和任务 1 项，没有责任人的 1 项；扣 0.2 分，上限 1 分");
        rule(story.today("2026-03-31"), "task.unowned").isPending("尚无到期的计划项目和任务");
    }

    @Test
    void whatWasNotDoneIsSaidAtTheYearsEndOnly() {
        BranchStory story = new BranchStory();
        story.plan = BranchStory.planned("2026-03-20", true, null);

        rule(story, "task.completion-very-low").isPending("到期的计划项目和任务 1 次，完成 0 次，年末判定");
        rule(story.today("2027-01-01"), "task.completion-very-low").takes("2", "到期的计划项目和任务 1 次，完成 0 次；扣 2 分");
        rule(story, "task.completion-low").isMet("到期的计划项目和任务 1 次，完成 0 次");
    }

    @ParameterizedTest(name = "as of {0}: {1}, {2} points")
    @CsvSource({"2026-07-30,PENDING,0", "2026-07-31,DEDUCTED,2", "2027-01-30,DEDUCTED,2", "2027-01-31,DEDUCTED,4"})
    void aSummaryIsMissingThirtyDaysAfterItsHalfYear(String asOf, Verdict verdict, String points) {
        Finding finding = new BranchStory().today(asOf).finding("summary.half-year-missing");

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.taken()).hasToString(points);
    }

    @Test
    void theYearsReportSumsUpTheLastHalfYearToo() {
        BranchStory story = BranchStory.qingshan().today("2027-03-01");

        rule(story, "summary.half-year-missing").isMet("阶段小结应 2 份，已有 2 份");
        rule(story, "summary.annual-missing").isMet("年终总结应 1 份，已有 1 份");
        rule(story.withoutEntry("YEAR_REPORT"), "summary.annual-missing").takes("2", "年终总结应 1 份，已有 0 份，缺2026年；扣 2 分")
                .mendedBy("补写并登记年终总结");
        rule(story, "summary.half-year-missing").takes("2", "阶段小结应 2 份，已有 1 份，缺下半年；扣 2 分");
    }

    @Test
    void quartersAreNotAskedForWhereHalvesAre() {
        rule(new BranchStory(), "summary.quarter-missing").isNotApplicable("本地按每年 2 份小结");
    }

    @ParameterizedTest(name = "written {0}: {1} points")
    @CsvSource({"2026-07-30,0", "2026-07-31,0.5"})
    void aSummaryThirtyDaysLateCostsHalfAPoint(String written, String points) {
        assertThat(new BranchStory().entry("SUMMARY", written, Map.of("year", "2026", "period", "H1")).finding("summary.late").taken())
                .hasToString(points);
    }

    @Test
    void aNewBranchOwesOnlyTheStagesItLivedThrough() {
        rule(new BranchStory().founded("2026-02-01").today("2027-03-01"), "summary.half-year-missing").isNotApplicable("支部没有存续满一个阶段");
        rule(new BranchStory().founded("2026-02-01").today("2027-03-01"), "summary.annual-missing").isNotApplicable("支部存续不满全年");
    }
}
