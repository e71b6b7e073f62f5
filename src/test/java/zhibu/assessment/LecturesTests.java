package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;
import static zhibu.organization.Duty.SECRETARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.standards.Confidence;

/** Item 11, 上好党课: 5 points. */
class LecturesTests {

    @Test
    void qingshanKeepsAllFivePoints() {
        assertThat(BranchStory.qingshan().item(11).points()).hasToString("5");
    }

    @Test
    void aLectureIsOwedEveryQuarterByLocalCustomOnly() {
        rule(new BranchStory().held("LECTURE", "2026-02-20"), "lecture.frequency")
                .takes("2", "党课到期应 3 次，实 1 次，缺第二季度、第三季度；扣 2 分，上限 3 分")
                .shows("2月20日党课 /branches/7/gatherings/101");
        assertThat(new BranchStory().finding("lecture.frequency").rule().source().confidence()).isEqualTo(Confidence.LOCAL);
    }

    @Test
    void lecturesMissedCostNoMoreThanThreePoints() {
        assertThat(new BranchStory().today("2027-01-01").finding("lecture.frequency").taken()).hasToString("3");
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2026-12-31,PENDING", "2027-01-01,DEDUCTED"})
    void theSecretaryHasUntilTheYearsLastDayToLecture(String asOf, Verdict verdict) {
        assertThat(new BranchStory().today(asOf).finding("lecture.by-secretary").verdict()).isEqualTo(verdict);
    }

    @Test
    void aSecretaryWhoNeverLecturedCostsTwoPoints() {
        BranchStory story = new BranchStory().gathering("LECTURE", "2026-02-20", null, 2, 12, 12, 0, true)
                .gathering("LECTURE", "2026-05-20", null, null, 12, 12, 0, true).today("2027-01-01");
        rule(story, "lecture.by-secretary").takes("2", "支部书记讲党课到期应 1 次，实 0 次，缺2026年；扣 2 分");
    }

    @Test
    void theLectureIsADutyAllYearUntilGiven() {
        rule(new BranchStory().today("2026-01-01"), "lecture.by-secretary").isPending("支部书记讲党课尚未到期")
                .owes("2026年还缺 1 次支部书记讲党课");
        rule(new BranchStory().held("LECTURE", "2026-02-20"), "lecture.by-secretary").isPending("支部书记讲党课尚未到期").owes();
    }

    @Test
    void itCountsWhoWasSecretaryOnTheDay() {
        BranchStory story = new BranchStory().gathering("LECTURE", "2026-06-30", null, 1, 12, 12, 0, true).today("2027-01-01");
        story.posts.removeIf(post -> post.duty() == SECRETARY);
        story.post(1, SECRETARY, "2025-03-01", "2026-06-30").post(5, SECRETARY, "2026-07-01", null);
        rule(story, "lecture.by-secretary").isMet("支部书记讲党课到期应 1 次，实 1 次");

        story.without("LECTURE", "2026-06-30").gathering("LECTURE", "2026-07-01", null, 1, 12, 12, 0, true);
        assertThat(story.finding("lecture.by-secretary").count()).isOne();
    }

    @Test
    void aBranchFoundedDuringTheYearIsNotAskedForTheYearsLecture() {
        rule(new BranchStory().founded("2026-01-02"), "lecture.by-secretary").isNotApplicable("本年度没有完整的应开周期");
        assertThat(new BranchStory().founded("2026-01-01").finding("lecture.by-secretary").verdict()).isEqualTo(Verdict.PENDING);
    }

    @ParameterizedTest(name = "secretary from {0} to {1}: {2}")
    @CsvSource({"2020-01-01,2025-12-31,false", "2020-01-01,2026-01-01,true", "2026-11-20,,true", "2026-11-21,,false"})
    void withoutASecretaryAllYearNobodyIsAskedToLecture(String from, String until, boolean asked) {
        BranchStory story = new BranchStory();
        story.posts.removeIf(post -> post.duty() == SECRETARY);
        story.post(1, SECRETARY, from, until);

        assertThat(story.finding("lecture.by-secretary").verdict() == Verdict.NOT_APPLICABLE).isEqualTo(!asked);
    }

    @Test
    void thatNobodyWasSecretaryIsSaid() {
        BranchStory story = new BranchStory();
        story.posts.clear();
        rule(story, "lecture.by-secretary").isNotApplicable("本年度没有书记任职");
    }
}
