package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.rectification.Course;
import zhibu.rectification.ProblemFacts;
import zhibu.rectification.ProblemId;
import zhibu.rectification.ProblemSource;
import zhibu.rectification.StepKind;

/** Item 9, and what else takes points or grades for problems that are late: items 5, 8, 13 and a cap. */
class ProblemsKeptTests {

    private static final String FOUND = "2026-10-01";
    private static final String DEADLINE = "2026-10-31";

    @Test
    void qingshanOfWhichNothingIsWrongKeepsTheTwoItems() {
        BranchStory qingshan = BranchStory.qingshan();

        rule(qingshan, "inspection.overdue").isNotApplicable("没有登记检查、抽查反馈的问题");
        rule(qingshan, "problem.overdue").isNotApplicable("没有登记查摆的问题");
        assertThat(qingshan.item(9).points()).hasToString("1");
        assertThat(qingshan.item(5).points()).hasToString("4");
        assertThat(veto(qingshan)).isEqualTo(VetoFinding.State.CLEAR);
    }

    @ParameterizedTest(name = "until 31 October, {0}, as of {1}: {2}, {3} points")
    @CsvSource({
        "'',2026-10-30,MET,0", "'',2026-10-31,MET,0", "'',2026-11-01,DEDUCTED,1",
        "REPORTED 2026-10-31,2026-11-20,MET,0",
        "REPORTED 2026-11-10,2026-11-09,DEDUCTED,1", "REPORTED 2026-11-10,2026-11-10,MET,0",
        "REPORTED 2026-10-20;RETURNED 2026-10-31,2026-10-31,MET,0", "REPORTED 2026-10-20;RETURNED 2026-10-31,2026-11-01,DEDUCTED,1",
        "EXTENDED 2026-10-30 2026-11-20,2026-11-20,MET,0", "EXTENDED 2026-10-30 2026-11-20,2026-11-21,DEDUCTED,1",
        "EXTENDED 2026-11-05 2026-11-30,2026-11-04,DEDUCTED,1", "EXTENDED 2026-11-05 2026-11-30,2026-11-05,MET,0",
        "REPORTED 2026-10-20;CLOSED 2026-10-22,2026-11-20,MET,0",
        "REPORTED 2026-10-20;CLOSED 2026-10-22;REOPENED 2026-11-10 2026-11-18,2026-11-18,MET,0",
        "REPORTED 2026-10-20;CLOSED 2026-10-22;REOPENED 2026-11-10 2026-11-18,2026-11-19,DEDUCTED,1"})
    void whatAnInspectionFoundIsMendedByItsDeadline(String turns, String asOf, Verdict verdict, String points) {
        Finding finding = new BranchStory().today(asOf).problem(problem(ProblemSource.INSPECTION, turns)).finding("inspection.overdue");

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.taken()).hasToString(points);
        assertThat(finding.duties()).as("the deadline itself is a reminder, and said once").isEmpty();
    }

    @Test
    void whatIsLateIsNamedWithItsPageAndItsRemedy() {
        BranchStory story = new BranchStory().problem(problem(ProblemSource.INSPECTION, "")).problem(problem(ProblemSource.ACCEPTANCE, ""))
                .problem(problem(ProblemSource.INSPECTION, "REPORTED 2026-10-20"));

        rule(story, "inspection.overdue").takes("2", "检查、抽查反馈的问题 3 项，逾期未改 2 项：问题1、问题2；扣 2 分").mendedBy("整改后报完成")
                .shows("10月1日检查、抽查反馈 /branches/7/problems/1", "10月1日验收扣分 /branches/7/problems/2");
    }

    @Test
    void fourLateOnesTakeNoMoreThanTheItemHas() {
        BranchStory story = new BranchStory();
        IntStream.range(0, 4).forEach(any -> story.problem(problem(ProblemSource.INSPECTION, "")));

        assertThat(story.finding("inspection.overdue").taken()).hasToString("4");
        assertThat(story.item(9).points()).hasToString("0");
    }

    @ParameterizedTest(name = "{0} late: {1} points")
    @CsvSource({"0,0", "1,0.5", "4,2", "5,2"})
    void whatTheBranchFoundItselfTakesHalfAPointUpToTwo(int late, String points) {
        BranchStory story = new BranchStory().problem(problem(ProblemSource.SELF_CHECK, "REPORTED 2026-10-31"));
        IntStream.range(0, late).forEach(any -> story.problem(problem(ProblemSource.SELF_CHECK, "")));

        assertThat(story.finding("problem.overdue").taken()).hasToString(points);
    }

    @Test
    void nothingIsKnownBeforeSomebodyRaisedIt() {
        ProblemFacts late = problem(ProblemSource.INSPECTION, "", FOUND, "2026-11-05");

        rule(new BranchStory().today("2026-11-04").problem(late), "inspection.overdue").isNotApplicable("没有登记检查、抽查反馈的问题");
        rule(new BranchStory().today("2026-11-05").problem(late), "inspection.overdue")
                .takes("1", "检查、抽查反馈的问题 1 项，逾期未改 1 项：问题1；扣 1 分");
    }

    @Test
    void whatWasLateWhenTheYearEndedStaysLateInThatYear() {
        ProblemFacts mended = problem(ProblemSource.INSPECTION, "REPORTED 2027-01-05");

        assertThat(new BranchStory().today("2027-01-10").problem(mended).finding("inspection.overdue").taken()).hasToString("1");
        assertThat(new BranchStory().today("2027-01-10").problem(problem(ProblemSource.INSPECTION, "REPORTED 2026-12-31"))
                .finding("inspection.overdue").taken()).hasToString("0");
    }

    @Test
    void onlyWhatLastYearsReviewFoundCountsAgainstTheReport() {
        BranchStory story = new BranchStory().problem(problem(ProblemSource.REVIEW, "", "2025-12-31", "2025-12-31"))
                .problem(problem(ProblemSource.REVIEW, "", "2026-01-01", "2026-01-01"));

        rule(story, "report.problems-overdue").takes("0.5", "上年述职评议指出的问题 1 项，逾期未改 1 项：问题1；扣 0.5 分，上限 2 分");
        story.temporary = true;
        rule(story, "report.problems-overdue").isNotApplicable("临时党支部不要求述职");
    }

    @Test
    void whatTheLifeMeetingFoundIsTheListOfWhatIsToBeMended() {
        BranchStory unlisted = BranchStory.qingshan().says("MEMBER_REVIEW", "mending", " ");
        rule(unlisted, "life.rectification").takes("1", "没有整改清单；扣 1 分");
        rule(unlisted.problem(problem(ProblemSource.LIFE_MEETING, "REPORTED 2026-10-30")), "life.rectification")
                .isMet("已有整改清单，没有逾期未改的问题");
        rule(BranchStory.qingshan().problem(problem(ProblemSource.LIFE_MEETING, "")), "life.rectification")
                .takes("1", "组织生活会查摆的问题 1 项，逾期未改 1 项：问题1；扣 1 分").mendedBy("整改后报完成");
    }

    @ParameterizedTest
    @CsvSource({"PATROL,'',APPLIES", "NOTICE,'',APPLIES", "NOTICE,REPORTED 2026-10-31,CLEAR", "INSPECTION,'',CLEAR", "CONTACT,'',CLEAR"})
    void whatAPatrolOrANoticeFoundKeepsTheBranchFromTheTop(ProblemSource source, String turns, VetoFinding.State state) {
        BranchStory story = BranchStory.qingshan().problem(problem(source, turns));

        assertThat(veto(story)).isEqualTo(state);
        assertThat(story.scorecard().grade().orElseThrow().name()).isEqualTo(state == VetoFinding.State.APPLIES ? "达标" : "优秀");
    }

    private static VetoFinding.State veto(BranchStory story) {
        return story.scorecard().vetoes().stream().filter(veto -> veto.veto().code().equals("inspection-overdue")).findFirst().orElseThrow()
                .state();
    }

    /** One found on 1 October 2026, to be mended by the 31st. */
    static ProblemFacts problem(ProblemSource source, String turns) {
        return problem(source, turns, FOUND, FOUND);
    }

    /** @param turns what happened after it was raised: {@code EXTENDED 2026-10-30 2026-11-20;REPORTED 2026-11-18} */
    static ProblemFacts problem(ProblemSource source, String turns, String found, String raised) {
        LocalDate deadline = LocalDate.parse(found.startsWith("2026-10") ? DEADLINE : "2026-01-31");
        List<Course.Turn> course = new ArrayList<>(List.of(new Course.Turn(StepKind.RAISED, LocalDate.parse(raised), deadline)));
        for (String turn : turns.isEmpty() ? new String[0] : turns.split(";")) {
            String[] words = turn.split(" ");
            course.add(new Course.Turn(StepKind.valueOf(words[0]), LocalDate.parse(words[1]), words.length > 2 ? LocalDate.parse(words[2]) : null));
        }
        return new ProblemFacts(BranchStory.BRANCH, new ProblemId(1), source, "问题", LocalDate.parse(found), new Course(course));
    }
}
