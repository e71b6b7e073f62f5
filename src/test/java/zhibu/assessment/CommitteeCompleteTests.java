package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static zhibu.assessment.FindingAssert.rule;
import static zhibu.organization.Duty.DEPUTY;
import static zhibu.organization.Duty.DISCIPLINE;
import static zhibu.organization.Duty.MEMBER;
import static zhibu.organization.Duty.ORGANIZATION;
import static zhibu.organization.Duty.PUBLICITY;
import static zhibu.organization.Duty.SECRETARY;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.organization.BranchFacts.Post;
import zhibu.shared.MemberId;

/** Item 2, 班子健全: 6 points; the committee's part of it. */
class CommitteeCompleteTests {

    @Test
    void aCompleteCommitteeKeepsAllSixPoints() {
        assertThat(new BranchStory().item(2).points()).hasToString("6");
    }

    @Test
    void fromSevenFullMembersACommitteeIsDue() {
        rule(new BranchStory().noCommittee().members(6), "committee.not-formed").isNotApplicable("正式党员 6 名，不足 7 名");
        rule(new BranchStory().noCommittee().members(7), "committee.not-formed").takes("3", "正式党员 7 名，未设支部委员会；扣 3 分")
                .mendedBy("选举产生支部委员会").shows("支部组织信息 /branches/7");
        rule(new BranchStory().members(7), "committee.not-formed").isMet("正式党员 7 名，已设支部委员会");
    }

    @Test
    void aSmallBranchMayHaveACommittee() {
        rule(new BranchStory().members(5), "committee.not-formed").isMet("正式党员 5 名，已设支部委员会");
    }

    @Test
    void withoutACommitteeItsSeatsAreNotAsked() {
        BranchStory story = new BranchStory().noCommittee().members(5);
        Stream.of("committee.required-posts", "committee.vacancy", "committee.too-large", "committee.not-filed")
                .forEach(code -> rule(story, code).isNotApplicable("未设支部委员会"));
    }

    @Test
    void organizationPublicityAndDisciplineEachCostOnePointWhenEmpty() {
        BranchStory story = new BranchStory();
        rule(story, "committee.required-posts").isMet("组织、宣传、纪检委员齐备").shows("支部组织信息 /branches/7");

        story.posts.removeIf(post -> post.duty() == PUBLICITY || post.duty() == DISCIPLINE);
        rule(story, "committee.required-posts").takes("2", "缺宣传委员、纪检委员；扣 2 分").mendedBy("补选宣传委员、纪检委员");
    }

    @ParameterizedTest(name = "left on {0}: {1} points")
    @CsvSource({"2026-08-22,0", "2026-08-21,1", "2025-03-01,1", "2025-02-28,0"})
    void aSeatLeftThisTermAndEmptyForMoreThanNinetyDaysCostsOnePoint(String last, String points) {
        BranchStory story = new BranchStory();
        story.posts.removeIf(post -> post.duty() == ORGANIZATION);
        story.post(2, ORGANIZATION, "2022-03-01", last);

        assertThat(story.finding("committee.vacancy").taken()).hasToString(points);
    }

    @Test
    void aLongEmptySeatIsNamedWithItsLastDay() {
        BranchStory story = new BranchStory().post(5, MEMBER, "2025-03-01", "2026-03-31").post(6, MEMBER, "2025-03-01", "2026-05-31");
        rule(story, "committee.vacancy").takes("2", "逾期未补选：委员（任职至2026年3月31日）、委员（任职至2026年5月31日）；扣 2 分")
                .mendedBy("补选空缺的委员").shows("支部组织信息 /branches/7");
    }

    @Test
    void aSuccessorTakesTheSeatEmptyLongest() {
        BranchStory story = new BranchStory().post(5, MEMBER, "2025-03-01", "2026-03-31").post(6, MEMBER, "2025-03-01", "2026-09-30")
                .post(7, MEMBER, "2026-10-15", null);
        rule(story, "committee.vacancy").isMet("没有逾期未补选的委员空缺");
    }

    @Test
    void aSuccessorMayBeginOnHisPredecessorsLastDay() {
        BranchStory story = new BranchStory().post(5, MEMBER, "2025-03-01", "2026-03-31").post(7, MEMBER, "2026-03-31", null);
        rule(story, "committee.vacancy").isMet("没有逾期未补选的委员空缺");
    }

    @Test
    void aSecondMemberBesideTheFirstIsNoSuccessor() {
        BranchStory story = new BranchStory().post(5, MEMBER, "2025-03-01", "2026-03-31").post(7, MEMBER, "2026-03-01", null);
        assertThat(story.finding("committee.vacancy").count()).isOne();
    }

    @Test
    void aSuccessorWhoHasNotBegunFillsNothing() {
        BranchStory story = new BranchStory().post(5, MEMBER, "2025-03-01", "2026-03-31").post(7, MEMBER, "2026-11-21", null);
        assertThat(story.finding("committee.vacancy").count()).isOne();
        assertThat(story.today("2026-11-21").finding("committee.vacancy").count()).isZero();
    }

    @Test
    void sevenAreNotTooManyAndEightAre() {
        BranchStory story = new BranchStory().post(5, DEPUTY, "2025-03-01", null).post(6, MEMBER, "2025-03-01", null)
                .post(7, MEMBER, "2025-03-01", null).post(7, MEMBER, "2025-03-01", null);
        rule(story, "committee.too-large").isMet("委员 7 名，一般不超过 7 名");
        rule(story.post(8, MEMBER, "2025-03-01", null), "committee.too-large").takes("1", "委员 8 名，一般不超过 7 名；扣 1 分")
                .mendedBy("换届或调整时减少委员职数").shows("支部组织信息 /branches/7");
    }

    @Test
    void membersNotFiledWithTheLevelAboveCostHalfAPointEach() {
        BranchStory story = new BranchStory().post(5, MEMBER, "2025-03-01", null);
        rule(story, "committee.not-filed").isMet("应有委员备案 4 人，缺 0 人");

        unapproved(story, 2, ORGANIZATION);
        unapproved(story, 5, MEMBER);
        rule(story, "committee.not-filed").takes("1", "应有委员备案 4 人，缺 2 人：组织委员、委员；扣 1 分")
                .mendedBy("补报并登记委员备案").shows("支部组织信息 /branches/7");
    }

    @Test
    void aSecretaryIsApprovedNotFiled() {
        BranchStory story = new BranchStory();
        unapproved(story, 1, SECRETARY);
        assertThat(story.finding("committee.not-filed").count()).isZero();
    }

    @Test
    void aTemporaryBranchesCommitteeIsAppointed() {
        BranchStory story = new BranchStory();
        unapproved(story, 2, ORGANIZATION);
        story.temporary = true;
        rule(story, "committee.not-filed").isNotApplicable("临时党支部的委员由上级指定");
    }

    @Test
    void aCommitteeOfNobodyHasNobodyToFile() {
        BranchStory story = new BranchStory();
        story.posts.clear();
        rule(story, "committee.not-filed").isNotApplicable("没有需要委员备案的任职");
    }

    private static void unapproved(BranchStory story, int holder, zhibu.organization.Duty duty) {
        story.posts.removeIf(post -> post.duty() == duty);
        story.posts.add(new Post(new MemberId(holder), duty, LocalDate.parse("2025-03-01"), null, false, true, false));
    }
}
