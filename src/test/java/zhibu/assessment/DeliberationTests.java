package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;


import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;


/** Items 7 to 9, 工作机制科学化: 14 points, of which 10 can be judged from what is kept so far. */
class DeliberationTests {

    private static BranchStory admitting(boolean secret, boolean quorate) {
        return BranchStory.qingshan().vote("ASSEMBLY", "2026-05-20", "admission", "接收林小满为预备党员", secret, quorate);
    }

    @Test
    void qingshanKeepsWhatCanBeJudged() {
        assertThat(BranchStory.qingshan().item(7).points()).hasToString("6");
        assertThat(BranchStory.qingshan().item(8).points()).hasToString("3");
        assertThat(BranchStory.qingshan().item(9).points()).hasToString("1");
    }

    @Test
    void withoutVotesNothingIsAsked() {
        rule(new BranchStory(), "vote.validity").isNotApplicable("本年度没有这类表决");
        rule(new BranchStory(), "vote.secret").isNotApplicable("本年度没有这类表决");
        rule(new BranchStory(), "committee.quorum").isNotApplicable("支委会没有表决记录");
        rule(new BranchStory(), "assembly.matters").isNotApplicable("本年度没有选举、接收、转正等事项");
    }

    @Test
    void aVoteWithTooFewPresentCostsThreePoints() {
        rule(admitting(true, true), "vote.validity").isMet("党员大会表决 1 件，到会人数不合规的 0 件");
        rule(admitting(true, false), "vote.validity").takes("3", "党员大会表决 1 件，到会人数不合规的 1 件：2026年5月20日接收林小满为预备党员；扣 3 分")
                .cannotBeMended();
    }

    @Test
    void whoIsAdmittedByShowOfHandsCostsTwoPoints() {
        rule(admitting(false, true), "vote.secret").takes("2", "接收、转正表决 1 件，没有无记名投票的 1 件：2026年5月20日接收林小满为预备党员；扣 2 分");
        rule(admitting(true, true), "vote.secret").isMet("接收、转正表决 1 件，没有无记名投票的 0 件");
    }

    @Test
    void anAdmissionWithoutItsVoteCostsTwoPoints() {
        BranchStory story = BranchStory.qingshan();
        story.members.add(new zhibu.members.MemberFacts(new zhibu.shared.MemberId(20), BranchStory.BRANCH, "林小满", null,
                java.time.LocalDate.parse("2026-05-20"), null, java.time.LocalDate.parse("2026-05-21"), null, java.util.List.of()));

        rule(story, "assembly.matters").takes("2", "应经党员大会的事项 1 件，没有大会表决记录的 1 件：接收林小满；扣 2 分");
        rule(story.vote("ASSEMBLY", "2026-05-20", "admission", "接收林小满为预备党员", true, true), "assembly.matters")
                .isMet("应经党员大会的事项 1 件，没有大会表决记录的 0 件");
    }

    @Test
    void anElectionWithoutItsVoteCostsTwoPoints() {
        BranchStory story = BranchStory.qingshan();
        story.terms.add(BranchStory.term(5, "2026-08-20", "2029-08-19"));

        rule(story, "assembly.matters").takes("2", "应经党员大会的事项 1 件，没有大会表决记录的 1 件：第 5 届选举；扣 2 分");
        story.vote("ASSEMBLY", "2026-08-20", "election", "选举支部委员会", true, true);
        rule(story, "assembly.matters").isMet("应经党员大会的事项 1 件，没有大会表决记录的 0 件");
    }

    @ParameterizedTest(name = "the committee met {0}: {1} points")
    @CsvSource({"2026-04-19,0", "2026-04-18,1", "2026-05-20,0", "2026-05-21,1"})
    void theCommitteeDeliberatesInTheThirtyOneDaysBefore(String met, String points) {
        BranchStory story = new BranchStory().held("COMMITTEE", met).held("ASSEMBLY", "2026-05-20")
                .vote("ASSEMBLY", "2026-05-20", "assembly", "年度计划", false, true);

        assertThat(story.finding("committee.deliberates-first").taken()).hasToString(points);
    }

    @Test
    void withoutACommitteeNobodyDeliberatesBefore() {
        rule(admitting(true, true).noCommittee(), "committee.deliberates-first").isNotApplicable("本年度没有这类表决");
    }

    @Test
    void aCommitteeThatDecidedWithoutHalfOfItCostsOnePointAMeeting() {
        BranchStory story = BranchStory.qingshan().vote("COMMITTEE", "2026-03-05", "committee", "甲", false, false)
                .vote("COMMITTEE", "2026-03-05", "committee", "乙", false, false).vote("COMMITTEE", "2026-04-05", "committee", "丙", false, true);

        rule(story, "committee.quorum").takes("1", "支委会表决 3 件，到会不足半数仍作决议的会 1 次；扣 1 分").shows("3月5日支委会 /branches/7/gatherings/105");
        rule(story, "vote.validity").isNotApplicable("本年度没有这类表决");
    }

    @Test
    void theSecretaryReportsToTheAssemblyWithinTheYear() {
        BranchStory story = BranchStory.qingshan();
        story.topics.removeIf(topic -> topic.kind().equals("REPORT"));
        rule(story, "report.to-assembly").isPending("书记向党员大会述职全年应 1 次，已有 0 次").owes("年内还缺 1 次书记向党员大会述职");
        rule(story.today("2027-01-01"), "report.to-assembly").takes("1", "书记向党员大会述职全年应 1 次，已有 0 次；扣 1 分");
        assertThat(story.item(8).points()).hasToString("2");
        story.temporary = true;
        rule(story, "report.to-assembly").isNotApplicable("临时党支部不要求述职");
    }
}
