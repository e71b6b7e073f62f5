package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;
import static zhibu.assessment.OrganizationTable.inTwoGroups;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.members.MemberFacts;

/** Item 1, 组织设置与党小组: 4 points. */
class OrganizationSetupTests {

    @Test
    void anOrdinaryBranchKeepsAllFourPoints() {
        assertThat(new BranchStory().item(1).points()).hasToString("4");
    }

    @Test
    void aBranchThatStandsWasFounded() {
        rule(new BranchStory().members(3), "branch.not-founded").isMet("正式党员 3 名，支部已于2015年6月1日成立")
                .shows("支部组织信息 /branches/7");
        rule(new BranchStory().members(2), "branch.not-founded").isNotApplicable("正式党员 2 名，不足 3 名，不要求单独建支部");
    }

    @Test
    void aProbationaryMemberIsNoFullMember() {
        assertThat(new BranchStory().members(2).member(3, null, null).facts().fullMembers()).isEqualTo(2);
        assertThat(new BranchStory().members(2).member(3, null, "2026-11-21").facts().fullMembers()).isEqualTo(2);
        assertThat(new BranchStory().members(2).member(3, null, "2026-11-20").facts().fullMembers()).isEqualTo(3);
    }

    @Test
    void fiftyMembersAreNotTooMany() {
        rule(new BranchStory().members(50), "branch.oversized").isMet("党员 50 名，一般不超过 50 名");
    }

    @Test
    void fiftyOneCostTwoPointsUnlessTheLevelAboveAgreed() {
        BranchStory story = new BranchStory().members(51);
        rule(story, "branch.oversized").takes("2", "党员 51 名，一般不超过 50 名；扣 2 分").mendedBy("报请上级同意，或拆分支部")
                .shows("党员花名册 /branches/7/members");

        story.sizeApproved = true;
        rule(story, "branch.oversized").isMet("党员 51 名，一般不超过 50 名，超过部分已经上级同意");
    }

    @Test
    void agreementChangesNothingForABranchThatIsNotTooLarge() {
        BranchStory story = new BranchStory();
        story.sizeApproved = true;
        rule(story, "branch.oversized").isMet("党员 12 名，一般不超过 50 名");
    }

    @Test
    void thoseWhoLeftOrHaveNotArrivedAreNoMembers() {
        BranchStory story = new BranchStory().members(2);
        MemberFacts one = story.members.get(0);
        story.members.set(0, new MemberFacts(one.member(), one.branch(), one.name(), null, one.joinedOn(), one.fullOn(),
                one.arrivedOn(), LocalDate.parse("2026-11-20"), one.states()));

        assertThat(story.facts().members()).hasSize(1);
        assertThat(story.today("2026-11-19").facts().members()).hasSize(2);
    }

    @Test
    void aJointBranchCoversAtMostFiveOffices() {
        BranchStory story = new BranchStory();
        rule(story, "branch.joint-offices").isNotApplicable("不是联合党支部");

        story.offices = 2;
        rule(story, "branch.joint-offices").isMet("联合党支部覆盖单位 2 个，一般不超过 5 个");
        story.offices = 5;
        rule(story, "branch.joint-offices").isMet("联合党支部覆盖单位 5 个，一般不超过 5 个");
        story.offices = 6;
        rule(story, "branch.joint-offices").takes("1", "联合党支部覆盖单位 6 个，一般不超过 5 个；扣 1 分")
                .mendedBy("调整联合党支部的覆盖单位").shows("支部组织信息 /branches/7");
    }

    @Test
    void foundingWithoutApprovalCostsOnePoint() {
        BranchStory story = new BranchStory();
        rule(story, "branch.no-approval").isMet("已有成立（调整）批复");

        story.approved = false;
        rule(story, "branch.no-approval").takes("1", "没有成立（调整）批复；扣 1 分").mendedBy("查找并登记成立（调整）批复")
                .shows("支部组织信息 /branches/7");
    }

    @Test
    void whereThereAreGroupsEverybodyIsInOne() {
        BranchStory story = inTwoGroups(new BranchStory());
        rule(story, "branch.unassigned-members").isMet("未编入党小组的党员 0 名");

        story.member(6, null, "2010-07-01").member(5, 9, "2010-07-01");
        rule(story, "branch.unassigned-members").takes("1", "未编入党小组的党员 2 名：党员5、党员6；扣 1 分，上限 2 分")
                .mendedBy("把这些党员编入党小组").shows("党员花名册 /branches/7/members");
    }

    @Test
    void membersOutsideGroupsCostNoMoreThanTwoPoints() {
        BranchStory story = inTwoGroups(new BranchStory());
        IntStream.rangeClosed(7, 12).forEach(number -> story.member(number, null, "2010-07-01"));

        assertThat(story.finding("branch.unassigned-members").taken()).hasToString("2");
    }

    @Test
    void whereThereAreNoGroupsNobodyCanBeOutside() {
        rule(new BranchStory(), "branch.unassigned-members").isNotApplicable("未划分党小组");
        rule(new BranchStory(), "group.composition").isNotApplicable("未划分党小组");
    }

    @Test
    void fromTwentyMembersABranchIsDividedOrSaysWhyNot() {
        rule(new BranchStory().members(19), "group.not-divided").isNotApplicable("党员 19 名，不足 20 名");
        BranchStory story = new BranchStory().members(20);
        rule(story, "group.not-divided").takes("1", "党员 20 名，党小组 0 个；扣 1 分").mendedBy("划分党小组，或说明不划分的理由")
                .shows("支部组织信息 /branches/7");

        story.groupsWaived = true;
        rule(story, "group.not-divided").isMet("党员 20 名，党小组 0 个，已有说明");
        story.group(1, 1, "2020-01-01");
        rule(story, "group.not-divided").isMet("党员 20 名，党小组 1 个");
    }

    @Test
    void aGroupHasThreeMembersAndAFullMemberAsLeader() {
        rule(inTwoGroups(new BranchStory()), "group.composition").isMet("党小组 2 个，不合规的 0 个").shows("支部组织信息 /branches/7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"two members,2,1,2010-07-01", "no leader,3,,2010-07-01", "leader from elsewhere,3,4,2010-07-01", "probationary leader,3,1,"})
    void anUnsoundGroupCostsHalfAPointHoweverManyItsFaults(String fault, int size, Integer leader, String leaderFull) {
        BranchStory story = new BranchStory().members(0).group(1, leader, "2020-01-01");
        IntStream.rangeClosed(2, size).forEach(number -> story.member(number, 1, "2010-07-01"));
        story.member(1, 1, leaderFull).member(4, null, "2010-07-01");

        rule(story, "group.composition").takes("0.5", "党小组 1 个，不合规的 1 个：第1党小组；扣 0.5 分，上限 1 分")
                .mendedBy("调整这些党小组的人员或组长");
    }

    @Test
    void threeMembersAreEnoughIfTheirLeaderIsAFullMember() {
        BranchStory story = new BranchStory().members(0).group(1, 1, "2020-01-01").member(1, 1, "2010-07-01")
                .member(2, 1, null).member(3, 1, null);
        rule(story, "group.composition").isMet("党小组 1 个，不合规的 0 个");
    }

    @Test
    void threeUnsoundGroupsCostOnePoint() {
        rule(new BranchStory().group(1, 1, "2020-01-01").group(2, 2, "2020-01-01").group(3, 3, "2020-01-01"),
                "group.composition").takes("1", "党小组 3 个，不合规的 3 个：第1党小组、第2党小组、第3党小组；扣 1 分，上限 1 分");
    }

    @Test
    void aGroupFormedLaterIsNoneYet() {
        rule(new BranchStory().group(1, 1, "2026-11-21"), "group.composition").isNotApplicable("未划分党小组");
    }
}
