package zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** 李文静 divides 临江支部 into groups and fills its empty seat, on 20 November 2026. */
@ZhibuTest
@Transactional
class GroupsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired Groups groups;
    @Autowired Posts posts;
    @Autowired Organization organization;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader liWenjing;
    private BranchId linjiang;

    @BeforeEach
    void findTheBranch() {
        liWenjing = reader("liwenjing");
        linjiang = liWenjing.keeps().branches().iterator().next();
    }

    @Test
    void aGroupIsFormedWithItsLeaderAndItsLineInTheHistory() {
        groups.form(linjiang, entry("第一党小组", "赵启明", TODAY), liWenjing);

        assertThat(groups.groups(linjiang, liWenjing)).singleElement().returns("赵启明", GroupView::leaderName)
                .returns(true, GroupView::stands);
        assertThat(organization.history(linjiang, liWenjing)).first()
                .isEqualTo(new PaperLine(Change.GROUP_FORMED, "", TODAY, "第一党小组，组长赵启明"));
    }

    @Test
    void aNameIsTakenUntilItsGroupIsDissolved() {
        groups.form(linjiang, entry("第一党小组", null, TODAY), liWenjing);
        assertRefused(() -> groups.form(linjiang, entry("第一党小组", null, TODAY), liWenjing), "name", "本支部已有名为“第一党小组”的党小组");

        groups.dissolve(linjiang, only().id(), TODAY, liWenjing);

        groups.form(linjiang, entry("第一党小组", null, TODAY), liWenjing);
        assertThat(groups.groups(linjiang, liWenjing)).extracting(GroupView::stands).containsExactly(true, false);
    }

    @Test
    void aProbationaryMemberLeadsNobodyAndAStrangerNeither() {
        assertRefused(() -> groups.form(linjiang, entry("第一党小组", Cast.LIN_XIAOMAN, TODAY), liWenjing), "leader",
                "林小满在2026年11月20日还是预备党员，预备党员不能担任组长");
        assertRefused(() -> groups.form(linjiang, entry("第一党小组", Cast.ZHOU_MINGYUAN, TODAY), liWenjing), "leader",
                "所选组长在2026年11月20日不是本支部党员");
    }

    @Test
    void aGroupIsFormedNeitherTomorrowNorBeforeItsBranch() {
        LocalDate founded = organization.branch(linjiang, liWenjing).foundedOn();

        assertRefused(() -> groups.form(linjiang, entry("第一党小组", null, TODAY.plusDays(1)), liWenjing), "on", "日期不能晚于今天");
        assertThatThrownBy(() -> groups.form(linjiang, entry("第一党小组", null, founded.minusDays(1)), liWenjing))
                .hasMessageContaining("日期不能早于支部成立日期");
        groups.form(linjiang, entry("第一党小组", null, founded), liWenjing);
    }

    @Test
    void whatIsNotChangedHasNoLineInTheHistory() {
        groups.form(linjiang, entry("第一党小组", "赵启明", TODAY), liWenjing);

        groups.change(linjiang, only().id(), entry("第一党小组", "赵启明", TODAY), liWenjing);
        assertThat(organization.history(linjiang, liWenjing)).hasSize(1);

        groups.change(linjiang, only().id(), entry("机关党小组", "孙雅琴", TODAY), liWenjing);
        assertThat(organization.history(linjiang, liWenjing)).first().returns("第一党小组改为机关党小组，组长孙雅琴", PaperLine::text);
    }

    @Test
    void whatWasWrittenIntoTheHistoryStays() {
        groups.form(linjiang, entry("第一党小组", null, TODAY), liWenjing);

        assertThatThrownBy(() -> database.sql("update branch_paper set text = '没有这回事'").update()).hasMessageContaining("rows are final");
    }

    @Test
    void theEmptySeatIsFilledByElectionAndLeftAgain() {
        posts.take(linjiang, Way.BY_ELECTION, post(Duty.DISCIPLINE, "许𠮷安", TODAY), liWenjing);

        PostView taken = posts.posts(linjiang, liWenjing).stream().filter(view -> view.duty() == Duty.DISCIPLINE).findFirst().orElseThrow();
        assertThat(taken).returns("许𠮷安", PostView::holder).returns(true, PostView::held);
        assertThat(organization.history(linjiang, liWenjing)).first().returns("许𠮷安任纪检委员（补选）", PaperLine::text)
                .returns("财机党〔2026〕18号", PaperLine::document);

        posts.leave(linjiang, taken.number(), TODAY, null, liWenjing);
        assertThat(posts.post(linjiang, taken.number(), liWenjing).until()).isEqualTo(TODAY);
        assertThatThrownBy(() -> posts.leave(linjiang, taken.number(), TODAY, null, liWenjing)).hasMessage("这个职务已经离任");
    }

    @Test
    void aSeatThatIsTakenAndSomebodyWithoutTheRightAreRefused() {
        assertRefused(() -> posts.take(linjiang, Way.BY_ELECTION, post(Duty.SECRETARY, "赵启明", TODAY), liWenjing), "duty",
                "书记已有人担任，请先登记离任");
        assertRefused(() -> posts.take(linjiang, Way.BY_ELECTION, post(Duty.DISCIPLINE, Cast.LIN_XIAOMAN, TODAY), liWenjing), "holder",
                "林小满在2026年11月20日还是预备党员，没有被选举权（《中国共产党章程》第7条）");
        assertRefused(() -> posts.take(linjiang, Way.BY_ELECTION, post(Duty.DISCIPLINE, "许𠮷安", TODAY.plusDays(1)), liWenjing), "from",
                "任职日期不能晚于今天");
    }

    @Test
    void inATemporaryBranchNobodyIsElected() {
        BranchId yuanjian = branch(Cast.YUANJIAN);
        Reader secretary = reader("zhibu" + yuanjian);
        MemberId anybody = new MemberId(database.sql("select max(id) from member where branch_id = ? and full_on is not null")
                .param(yuanjian.value()).query(Long.class).single());

        assertRefused(() -> posts.take(yuanjian, Way.BY_ELECTION, new PostEntry(Duty.DEPUTY, anybody, TODAY, null, false, null), secretary),
                "way", "临时党支部不选举，书记、委员由批准成立它的组织指定（《支部工作条例》第8条）");
        posts.take(yuanjian, Way.APPOINTED, new PostEntry(Duty.DEPUTY, anybody, TODAY, null, false, null), secretary);
    }

    @Test
    void itIsNobodyElsesBusiness() {
        assertThatThrownBy(() -> groups.form(linjiang, entry("第一党小组", null, TODAY), reader("gongwei"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> groups.groups(linjiang, reader("chenliqun"))).isInstanceOf(NotFound.class);
    }

    private GroupView only() {
        return groups.groups(linjiang, liWenjing).get(0);
    }

    private GroupEntry entry(String name, @Nullable String leader, LocalDate on) {
        return new GroupEntry(name, leader == null ? null : member(leader), on);
    }

    private PostEntry post(Duty duty, String holder, LocalDate from) {
        return new PostEntry(duty, member(holder), from, "财机党〔2026〕18号", false, null);
    }

    private MemberId member(String name) {
        return new MemberId(database.sql("select min(id) from member where name = ?").param(name).query(Long.class).single());
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private static void assertRefused(Runnable useCase, String field, String sentence) {
        assertThatThrownBy(useCase::run).isInstanceOfSatisfying(RuleViolation.class, refusal ->
                assertThat(refusal.problems()).contains(new RuleViolation.Problem(field, sentence)));
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
