package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;
import static zhibu.assessment.ReviewTable.graded;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.members.StateKind;

/** Items 13 and 14, 民主评议与组织生活会 and 谈话及时: 11 points. */
class LifeReviewTalksTests {

    @Test
    void qingshanKeepsAllElevenPoints() {
        assertThat(BranchStory.qingshan().today("2027-04-01").item(13).points()).hasToString("7");
        assertThat(BranchStory.qingshan().today("2027-04-01").item(14).points()).hasToString("4");
    }

    @Test
    void lifeAndReviewAreMissedWhenTheYearIsOver() {
        BranchStory story = new BranchStory();
        rule(story, "life.missing").isPending("组织生活会全年应 1 次，已有 0 次").owes("年内还缺 1 次组织生活会");
        rule(story.today("2026-12-31"), "review.missing").isPending("民主评议党员全年应 1 次，已有 0 次");
        rule(story.today("2027-01-01"), "life.missing").takes("3", "组织生活会全年应 1 次，已有 0 次；扣 3 分");
        rule(story, "review.missing").takes("3", "民主评议党员全年应 1 次，已有 0 次；扣 3 分");
        rule(story.founded("2026-01-02"), "review.missing").isNotApplicable("支部存续不满全年");
    }

    @Test
    void everyStepTheRegisterLacksCostsHalfAPoint() {
        rule(BranchStory.qingshan().says("MEMBER_REVIEW", "self", "").says("MEMBER_REVIEW", "returned", "0"), "review.steps")
                .takes("1", "民主评议应有 4 个环节，缺 2 个：个人自评、民主测评；扣 1 分");
    }

    @Test
    void aReviewWithoutRegisterShowsNoneOfItsSteps() {
        BranchStory story = BranchStory.qingshan().withoutEntry("MEMBER_REVIEW");
        rule(story, "review.steps").isPending("尚无民主评议登记");
        rule(story.today("2027-01-01"), "review.steps").takes("2", "民主评议没有登记，看不出各个环节；扣 2 分");
        rule(story, "review.feedback").isNotApplicable("没有民主评议登记，按“未开展”判定");
    }

    @ParameterizedTest(name = "{0} of 12 excellent: {1} points")
    @CsvSource({"4,0", "5,1", "0,0"})
    void noMoreThanAThirdAreExcellent(int excellent, String points) {
        assertThat(graded(BranchStory.qingshan(), excellent, 0).finding("review.excellent-share").taken()).hasToString(points);
    }

    @ParameterizedTest(name = "{0} of 12 absent: {1} points")
    @CsvSource({"1,0", "2,0.5"})
    void nineInTenTakePart(int absent, String points) {
        assertThat(graded(BranchStory.qingshan(), 0, absent).finding("review.participation").taken()).hasToString(points);
    }

    @Test
    void ofWhomNothingIsAskedHeIsLeftOut() {
        BranchStory story = graded(BranchStory.qingshan(), 0, 2).state(11, StateKind.EXEMPT, "2020-01-01").state(12, StateKind.EXCUSED, "2020-01-01");
        rule(story, "review.participation").isMet("应参评 10 名，参评 10 名");
    }

    @Test
    void withoutAListOfWhatIsToBeMendedOnePointIsLost() {
        rule(BranchStory.qingshan().says("MEMBER_REVIEW", "mending", " "), "life.rectification").takes("1", "没有整改清单；扣 1 分");
        rule(BranchStory.qingshan(), "life.rectification").isMet("已有整改清单，没有逾期未改的问题");
    }

    @Test
    void talksEarnTheirShareWhenTheYearIsOver() {
        BranchStory story = new BranchStory().talk(1, 2, "2026-03-01").talk(1, 3, "2026-03-01").talk(5, 6, "2026-03-01");

        rule(story, "talk.committee-coverage").isPending("支委与支委、党员谈心谈话应 12 名，已有 3 名，还差党员4、党员5、党员6、党员7、党员8、党员9、党员10、党员11、党员12");
        rule(story.today("2027-01-01"), "talk.committee-coverage").takes("1.5",
                "支委与支委、党员谈心谈话应 12 名，已有 3 名，还差党员4、党员5、党员6、党员7、党员8、党员9、党员10、党员11、党员12；2 分 × 3/12，得 0.5 分");
        assertThat(story.finding("talk.member-coverage").taken()).as("1 × 7/12, to a hundredth").hasToString("0.58");
    }

    @Test
    void withoutACommitteeEverybodyTalksWithTheSecretary() {
        BranchStory story = new BranchStory().noCommittee().members(4).talk(1, 2, "2026-03-01").talk(3, 1, "2026-04-01").talk(3, 4, "2026-04-01")
                .today("2027-01-01");

        rule(story, "talk.committee-coverage").takes("0.67", "书记与党员谈心谈话应 3 名，已有 2 名，还差党员4；2 分 × 2/3，得 1.33 分");
    }

    @Test
    void nobodyTalksWithWhoIsLostOrInABranchOfHalfAYear() {
        rule(new BranchStory().members(2).state(2, StateKind.LOST, "2026-01-01").today("2027-01-01"), "talk.member-coverage")
                .isNotApplicable("党员谈心谈话：没有应计的人");
        rule(new BranchStory().founded("2026-05-01").today("2027-01-01"), "talk.member-coverage").isNotApplicable("支部存续不满全年");
    }

    @ParameterizedTest(name = "talked {0}, as of {1}: {2}")
    @CsvSource({",2026-07-01,NOT_APPLICABLE", ",2026-07-02,DEDUCTED", "2026-07-01,2026-07-02,MET", "2026-07-02,2026-07-03,DEDUCTED",
        "2026-05-31,2026-07-02,DEDUCTED", "2026-06-01,2026-06-02,MET"})
    void whoWasPunishedOnTheFirstOfJuneIsTalkedWithInThirtyDays(String talked, String asOf, Verdict verdict) {
        BranchStory story = new BranchStory().state(6, StateKind.WARNED, "2026-06-01").today(asOf);
        if (talked != null) {
            story.talk(1, 6, talked);
        }

        assertThat(story.finding("talk.triggered").verdict()).isEqualTo(verdict);
    }

    @Test
    void aTalkSaysItselfWhetherItWasInTime() {
        BranchStory story = new BranchStory().entry("TALK", "2026-05-01", Map.of("reason", "FAMILY", "since", "2026-04-01"),
                Map.of("from", List.of(1), "to", List.of(5))).entry("TALK", "2026-05-02", Map.of("reason", "HEALTH", "since", "2026-04-01"),
                Map.of("from", List.of(1), "to", List.of(6)));

        rule(story, "talk.triggered").takes("0.5", "重点情形 2 次，30 天内谈话的 1 次，未按时谈的：4月的一次；1 分 × 1/2，得 0.5 分");
    }
}
