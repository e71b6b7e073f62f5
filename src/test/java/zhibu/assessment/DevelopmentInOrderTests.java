package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.development.Way;

/** Item 15, 规范发展: 5 points. What is asked of 林小满's way into the Party, and of 高远's. */
class DevelopmentInOrderTests {

    private static final String NOBODY = "本年度没有发展对象，得满分";

    @Test
    void whoDevelopsNobodyKeepsFullMarks() {
        rule(new BranchStory(), "development.procedure").isNotApplicable(NOBODY);
        rule(new BranchStory(), "development.inspection").isNotApplicable(NOBODY);
        rule(new BranchStory(), "development.papers").isNotApplicable(NOBODY);
    }

    @Test
    void aTemporaryBranchDevelopsNobody() {
        BranchStory story = developing(Way.applied("2026-01-02"));
        story.temporary = true;

        rule(story, "development.procedure").isNotApplicable("临时党支部一般不发展党员");
    }

    @Test
    void aWayInOrderIsShownWithItsChronicle() {
        BranchStory story = developing(Way.activistSince("2026-01-20").went("observe", "2026-07-20"));

        rule(story, "development.procedure").isMet("发展中的 1 人，不合规的环节 0 处").shows("林小满的发展纪实 /branches/7/development/1");
        rule(story, "development.inspection").isMet("发展中的 1 人，缺半年考察 0 次");
        rule(story, "development.papers").isMet("发展中的 1 人，缺材料 0 件");
    }

    @Test
    void whatWasLateAndWhatIsOverdueIsSaidOfEachInTheOrderOfTheirWays() {
        BranchStory story = developing(Way.applied("2026-03-01").went("talk", "2026-04-02"));
        story.candidacies.add(0, Way.applied("2026-05-04").of(2, BranchStory.BRANCH, "高远"));

        rule(story, "development.procedure").takes("2", "发展中的 2 人，不合规的环节 2 处：林小满党组织派人谈话超期、高远党组织派人谈话逾期；扣 2 分，上限 5 分")
                .mendedBy("尚未办理的环节尽快办理，当时已办的补登")
                .shows("林小满的发展纪实 /branches/7/development/1", "高远的发展纪实 /branches/7/development/2");
    }

    @Test
    void aVoteOfTooFewIsNoVote() {
        BranchStory story = developing(Way.activistSince("2026-01-20").went("observe", "2026-07-20").went("assembly", "2026-11-20", "ADMITTED"))
                .held("ASSEMBLY", "2026-11-20").vote("ASSEMBLY", "2026-11-20", "admission", "接收林小满为预备党员", true, false);

        rule(story, "development.procedure").takes("1", "发展中的 1 人，不合规的环节 1 处：林小满的表决不足法定人数；扣 1 分，上限 5 分");
    }

    @Test
    void aStepOfTomorrowIsNotKnownToday() {
        BranchStory story = developing(Way.applied("2026-03-01").went("talk", "2026-11-21"));

        rule(story, "development.procedure").takes("1", "发展中的 1 人，不合规的环节 1 处：林小满党组织派人谈话逾期；扣 1 分，上限 5 分");
        rule(story.today("2026-11-21"), "development.procedure").takes("1", "发展中的 1 人，不合规的环节 1 处：林小满党组织派人谈话超期；扣 1 分，上限 5 分");
    }

    @ParameterizedTest(name = "looked at {0}, as of {1}: {2} times missed")
    @CsvSource({"2026-02-28,2026-08-31,0", "2026-03-01,2026-08-31,1", ",2026-02-28,0", ",2026-03-01,1", ",2026-08-31,1", ",2026-09-01,2",
        "2026-08-31,2026-09-01,1"})
    void anActivistSinceAugustIsLookedAtByTheEndOfFebruaryAndOfAugust(String looked, String asOf, int missed) {
        Way way = Way.activistSince("2025-08-31");

        assertThat(developing(looked == null ? way : way.went("observe", looked)).today(asOf).finding("development.inspection").count())
                .isEqualTo(missed);
    }

    @Test
    void whichHalfYearWasMissedIsSaid() {
        rule(developing(Way.activistSince("2025-08-31").went("observe", "2026-02-28")).today("2026-09-01"), "development.inspection")
                .takes("0.5", "发展中的 1 人，缺半年考察 1 次：林小满第 2 次；扣 0.5 分").mendedBy("当时已考察的，补登考察情况");
    }

    @Test
    void aMissingPaperIsNamed() {
        BranchStory story = new BranchStory();
        story.candidacies.add(Way.activistSince("2026-06-20").of(1, BranchStory.BRANCH, "林小满", "application", "oath"));

        rule(story, "development.papers").takes("0.5", "发展中的 1 人，缺材料 1 件：林小满的入党申请书；扣 0.5 分，上限 2 分")
                .mendedBy("找齐材料，在发展纪实中勾选");
    }

    private static BranchStory developing(Way way) {
        BranchStory story = new BranchStory();
        story.candidacies.add(way.of(1, BranchStory.BRANCH, "林小满"));
        return story;
    }
}
