package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;
import static zhibu.organization.Duty.DEPUTY;
import static zhibu.organization.Duty.SECRETARY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.organization.BranchFacts.Post;
import zhibu.shared.MemberId;

/** Item 2, 班子健全: 6 points; the secretary's part of it. */
class SecretaryFitTests {

    @Test
    void aSecretaryInOfficeIsMet() {
        rule(new BranchStory(), "secretary.vacant").isMet("书记在任").owes();
        rule(new BranchStory(), "secretary.vacant-filling").isMet("书记在任").shows("支部组织信息 /branches/7").owes();
    }

    @ParameterizedTest(name = "last secretary until {0}: {1} beyond, {2} within the days allowed")
    @CsvSource({"2026-11-20,0,0", "2026-11-19,0,1", "2026-08-22,0,1", "2026-08-21,3,0", "2025-05-01,3,0"})
    void anEmptyPostCostsOnePointForNinetyDaysAndThreeAfter(String last, String beyond, String within) {
        BranchStory story = vacantSince(last);

        assertThat(story.finding("secretary.vacant").taken()).hasToString(beyond);
        assertThat(story.finding("secretary.vacant-filling").taken()).hasToString(within);
    }

    @Test
    void aNewlyEmptyPostIsADutyUntilTheNinetiethDay() {
        FindingAssert finding = rule(vacantSince("2026-11-10"), "secretary.vacant-filling")
                .takes("1", "书记自2026年11月11日起空缺，已 10 天；扣 1 分").mendedBy("补选书记，或请上级指派")
                .owes("书记空缺，应及时补选").shows("支部组织信息 /branches/7");

        assertThat(finding.lastDays()).containsExactly(LocalDate.parse("2027-02-08"));
        assertThat(finding.finding().duties().get(0).state()).isEqualTo(Duty.State.DUE);
        assertThat(finding.finding().duties().get(0).href()).isEqualTo("/branches/7");
        assertThat(finding.finding().duties().get(0).stake()).hasToString("1");
        rule(vacantSince("2026-11-10"), "secretary.vacant").isMet("空缺按另一条判定");
    }

    @Test
    void aLongEmptyPostIsAnOverdueDuty() {
        BranchStory story = vacantSince("2026-07-31");
        rule(story, "secretary.vacant").takes("3", "书记自2026年8月1日起空缺，已 112 天；扣 3 分").owes("书记空缺，应及时补选");
        assertThat(story.finding("secretary.vacant").duties().get(0).overdue()).isTrue();
    }

    @Test
    void aPostNeverFilledIsEmptySinceTheTermBeganOrTheBranchWasFounded() {
        BranchStory story = new BranchStory();
        story.posts.clear();
        assertThat(story.finding("secretary.vacant").arithmetic()).startsWith("书记自2025年3月1日起空缺");

        story.terms.clear();
        assertThat(story.founded("2026-10-01").finding("secretary.vacant-filling").arithmetic()).startsWith("书记自2026年10月1日起空缺");
    }

    @Test
    void neitherAnotherPostNorOneToComeMovesTheDayItFellEmpty() {
        BranchStory story = vacantSince("2026-11-10").post(5, DEPUTY, "2025-03-01", "2026-11-15").post(6, SECRETARY, "2026-12-01", "2026-12-31");
        assertThat(story.finding("secretary.vacant-filling").arithmetic()).startsWith("书记自2026年11月11日起空缺");
    }

    @Test
    void aSecretaryHasBeenAFullMemberForAYear() {
        rule(new BranchStory().member(1, null, "2025-11-20"), "secretary.party-years").isMet("书记2025年11月20日转正，党龄已满 1 年")
                .shows("党员花名册 /branches/7/members");
        rule(new BranchStory().member(1, null, "2025-11-21"), "secretary.party-years")
                .takes("1", "书记2025年11月21日转正，党龄不满 1 年；扣 1 分").mendedBy("改选符合党龄要求的书记");
        rule(new BranchStory().member(1, null, null), "secretary.party-years").takes("1", "书记尚未转正；扣 1 分");
    }

    @Test
    void standingIsNotJudgedWithoutASecretaryOfTheBranch() {
        rule(vacantSince("2026-07-31"), "secretary.party-years").isNotApplicable("没有在本支部花名册上的书记");
        BranchStory story = new BranchStory();
        story.members.removeIf(member -> member.member().value() == 1);
        rule(story, "secretary.party-years").isNotApplicable("没有在本支部花名册上的书记");
    }

    @Test
    void aSecretaryHeadsHisOfficeOrItIsExplained() {
        rule(new BranchStory(), "secretary.not-head").isMet("书记由单位（内设机构）党员主要负责人担任");
        rule(with(new Post(new MemberId(1), SECRETARY, LocalDate.parse("2025-03-01"), null, true, false, false)), "secretary.not-head")
                .takes("1", "书记未由单位（内设机构）党员主要负责人担任；扣 1 分").mendedBy("调整书记人选，或说明理由").shows("支部组织信息 /branches/7");
        rule(with(new Post(new MemberId(1), SECRETARY, LocalDate.parse("2025-03-01"), null, true, false, true)), "secretary.not-head")
                .isMet("书记未由单位（内设机构）党员主要负责人担任，已有说明");
        rule(with(new Post(new MemberId(1), SECRETARY, LocalDate.parse("2025-03-01"), null, true, true, true)), "secretary.not-head")
                .isMet("书记由单位（内设机构）党员主要负责人担任");
        rule(vacantSince("2026-07-31"), "secretary.not-head").isNotApplicable("书记空缺");
    }

    @Test
    void secretaryAndDeputyAreApprovedByTheLevelAbove() {
        Post unapproved = new Post(new MemberId(1), SECRETARY, LocalDate.parse("2025-03-01"), null, false, true, false);
        rule(new BranchStory().post(5, DEPUTY, "2025-03-01", null), "secretary.no-approval").isMet("应有任职批复 2 人，缺 0 人");
        rule(with(unapproved), "secretary.no-approval").takes("1", "应有任职批复 1 人，缺 1 人：书记；扣 1 分").mendedBy("补报并登记任职批复");
        rule(vacantSince("2026-07-31"), "secretary.no-approval").isNotApplicable("没有需要任职批复的任职");

        BranchStory temporary = with(unapproved);
        temporary.temporary = true;
        rule(temporary, "secretary.no-approval").isNotApplicable("临时党支部的书记由上级指定");
    }

    private static BranchStory vacantSince(String last) {
        return with(new Post(new MemberId(1), SECRETARY, LocalDate.parse("2025-03-01"), LocalDate.parse(last), true, true, false));
    }

    private static BranchStory with(Post secretary) {
        BranchStory story = new BranchStory();
        story.posts.removeIf(post -> post.duty() == SECRETARY);
        story.posts.add(secretary);
        return story;
    }
}
