package zhibu.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.campaign.CampaignId;
import zhibu.demo.Cast;
import zhibu.fixtures.Rounds;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.Organization;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;

/** 郭思远 makes up teams: 周明远 of 市发展和改革局 goes to 市财政局, 李文静 of 市财政局 the other way. */
@ZhibuTest
@Import({Rounds.class, TeamsTests.Signing.class})
@Transactional
class TeamsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    @Autowired Teams teams;
    @Autowired Teaming teaming;
    @Autowired Assigning assigning;
    @Autowired Organization organization;
    @Autowired Rounds rounds;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired Signing signing;

    private Reader gongwei;
    private CampaignId campaign;
    private TeamId first;

    /** Says what is signed, in the place of the sheets. */
    @TestConfiguration
    static class Signing {

        private final Set<BranchId> signed = new HashSet<>();

        @Bean
        SignedSheets signedInTests() {
            return (campaign, branches) -> Set.copyOf(signed);
        }
    }

    @BeforeEach
    void drawTwoUnits() {
        signing.signed.clear();
        gongwei = reader("gongwei");
        campaign = rounds.open("2026年抽查", Cast.DEVELOPMENT, Cast.FINANCE);
        rounds.drawAll(campaign);
        first = teaming.make(campaign, text("第一验收组", "zhoumingyuan", "tangshuyao"), gongwei);
    }

    @Test
    void aMemberReadsTheBranchesOfHisTeamUntilTheRoundEndsAndNeverKeepsThem() {
        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isFalse();
        assign(first, Cast.LINJIANG);

        Reader zhou = reader("zhoumingyuan");
        assertThat(zhou.roles()).contains(Role.INSPECTOR, Role.SECRETARY);
        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isTrue();
        assertThat(zhou.keeps().branches()).doesNotContain(branch(Cast.LINJIANG));
        assertThat(zhou.branches()).containsExactly(branch(Cast.QINGSHAN));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> organization.keptBranch(branch(Cast.LINJIANG), zhou));
        assertThat(teams.mine(zhou)).extracting(Assignment::branch).containsExactly(branch(Cast.LINJIANG));
        assertThat(teams.reminders(Set.of(), DAY, zhou)).extracting(Reminder::sentence).containsExactly("验收临江支部（市财政局）");
        assertThat(teams.requireInspector(campaign, branch(Cast.LINJIANG), zhou).team()).isEqualTo(first);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> teams.requireInspector(campaign, branch(Cast.QINGSHAN), zhou));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> teams.requireInspector(campaign, branch(Cast.LINJIANG), gongwei));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.requireInspector(campaign, branch(Cast.LINJIANG), reader("fagai")));

        publish();
        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isFalse();
        assertThat(reader("zhoumingyuan").roles()).doesNotContain(Role.INSPECTOR);
        assertThat(teams.mine(zhou)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update campaign set stage = 'CONSTRUCTION', revision = revision + 1",
        "update campaign set void_reason = '取消', voided_by = recorded_by, revision = revision + 1"})
    void whatFollowsFromATeamEndsWhereverTheRoundGoes(String change) {
        assign(first, Cast.LINJIANG);
        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isTrue();

        database.sql(change).update();

        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isFalse();
    }

    @Test
    void whoLeavesTheTeamSeesNothingMore() {
        assign(first, Cast.LINJIANG);
        teaming.change(campaign, first, text("", "tangshuyao"), "周明远另有任务", 1, gongwei);

        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isFalse();
        assertThat(sees("tangshuyao", Cast.LINJIANG)).isTrue();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> teaming.change(campaign, first, text("", "tangshuyao", "zhoumingyuan"), "回来了", 1, gongwei));
    }

    @Test
    void nobodyInspectsABranchOfHisOwnUnit() {
        assertRefused(() -> assign(first, Cast.QINGSHAN, Cast.LINJIANG), "周明远不能验收本人所在单位的支部：青山支部（市发展和改革局）");
        assign(first, Cast.LINJIANG);
        assertRefused(() -> teaming.change(campaign, first, text("", "tangshuyao", "liwenjing"), "加人", 1, gongwei),
                "李文静不能验收本人所在单位的支部：临江支部（市财政局）");
        assertRefused(() -> teaming.change(campaign, first, text("", "tangshuyao", "lingdao"), "联系点也算", 1, gongwei), "不能验收本人所在单位的支部");
        refused("insert into team_member (team_id, campaign_id, account_id, head, joined_on, recorded_by) values (%s, %s, %s, false, '2026-11-20', 1)"
                .formatted(first, campaign, account("caizheng")));
        refused("""
                insert into team_branch (team_id, campaign_id, draw_id, branch_id, planned_on, assigned_on, recorded_by)
                select %s, campaign_id, id, %s, '2026-11-25', '2026-11-20', 1 from draw where campaign_id = %s"""
                .formatted(first, branch(Cast.QINGSHAN), campaign));
    }

    @Test
    void aBranchHasOneTeamAndAPersonToo() {
        TeamId second = teaming.make(campaign, text("第二验收组", "chenliqun"), gongwei);
        assign(first, Cast.LINJIANG);

        assertRefused(() -> assign(second, Cast.LINJIANG), "临江支部已经派给第一验收组");
        assertRefused(() -> teaming.make(campaign, text("第三验收组", "hejingyi", "zhoumingyuan"), gongwei), "周明远已经在第一验收组");
        assertRefused(() -> teaming.make(campaign, text("第一验收组", "hejingyi"), gongwei), "已经有“第一验收组”");
        assertRefused(() -> teaming.make(campaign, new TeamText("第三验收组", null, List.of()), gongwei), "请选择组长");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teaming.make(campaign, text("第三验收组", "shenji"), gongwei));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assign(second, Cast.SONGTAO));
        assertThat(teams.of(branch(Cast.LINJIANG), campaign)).get().returns(first, Assignment::team);
        assertThat(teams.board(campaign, gongwei).unassigned()).extracting(one -> one.branch()).doesNotContain(branch(Cast.LINJIANG))
                .contains(branch(Cast.QINGSHAN));
    }

    @Test
    void aBranchGoesToAnotherTeamWithAReasonUntilItsSheetIsSigned() {
        TeamId second = teaming.make(campaign, text("第二验收组", "hejingyi"), gongwei);
        assign(first, Cast.LINJIANG);
        Assignment seen = teams.of(branch(Cast.LINJIANG), campaign).orElseThrow();

        assigning.change(campaign, seen, second, DAY.plusDays(1), "人手不够", gongwei);
        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isFalse();
        assertThat(sees("hejingyi", Cast.LINJIANG)).isTrue();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> assigning.change(campaign, seen, first, DAY, "再改", gongwei));
        Assignment now = teams.of(branch(Cast.LINJIANG), campaign).orElseThrow();
        assertThat(now.plannedOn()).isEqualTo("2026-11-26");
        signing.signed.add(branch(Cast.LINJIANG));
        assertRefused(() -> assigning.change(campaign, now, first, DAY, "再改", gongwei), "已经签名，不能再改派");
        signing.signed.clear();
        assigning.change(campaign, now, null, null, "先放一放", gongwei);
        assertThat(teams.of(branch(Cast.LINJIANG), campaign)).isEmpty();
        teaming.dissolve(campaign, second, "并入第一组", 1, gongwei);
        assertThat(teams.board(campaign, gongwei).teams()).extracting(TeamView::name).containsExactly("第一验收组");
    }

    @Test
    void aMemberSeesHisTeamAndOthersNone() {
        assign(first, Cast.LINJIANG);

        assertThat(teams.board(campaign, reader("tangshuyao")).teams()).extracting(TeamView::id).containsExactly(first);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> teams.board(campaign, reader("liwenjing")));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> teaming.dissolve(campaign, first, "", 1, reader("tangshuyao")));
        assertRefused(() -> teaming.dissolve(campaign, first, "不要了", 1, gongwei), "第一验收组还有 1 个支部");
    }

    @Test
    void aRedrawTakesTheBranchesOfTheFirstFromTheTeams() {
        assign(first, Cast.LINJIANG);
        database.sql("""
                insert into draw (campaign_id, number, stage, reason, stratification, thresholds, quota, amount, revision, prepared_by)
                select campaign_id, 2, stage, '漏了', stratification, thresholds, quota, amount, 1, prepared_by from draw
                where campaign_id = ?""").param(campaign.value()).update();
        database.sql("""
                update draw d set frame = e.frame, hash = e.hash, frozen_by = 1, revision = 2 from draw e
                where d.number = 2 and e.number = 1 and e.campaign_id = d.campaign_id""").update();
        database.sql("""
                insert into drawn_branch (draw_id, branch_id, place, stratum, digest) select d.id, b.id, 1, '全部',
                    encode(sha256(convert_to(concat_ws(e'\\n', d.hash, '另一个', b.id), 'UTF8')), 'hex') from draw d, branch b
                where d.number = 2 and b.name = ?""").param(Cast.QINGSHAN).update();
        database.sql("""
                update draw set seed = '另一个', drawn_on = '2026-11-20', place = '会议室', witnesses = '{甲,乙}', drawn_by = 1, revision = 3
                where number = 2""").update();

        assertThat(sees("zhoumingyuan", Cast.LINJIANG)).isFalse();
        assertThat(teams.board(campaign, gongwei).team(first).assignments()).isEmpty();
    }

    @Test
    void whatIsWrittenOfTeamsStays() {
        assign(first, Cast.LINJIANG);
        Stream.of("update team set name = '别的', revision = revision + 1", "update team_member set head = not head", "update team_branch set planned_on = planned_on + 1",
                "update team_branch set void_reason = '', planned_on = planned_on + 1, voided_by = 1", "delete from team", "delete from team_member",
                "delete from team_branch").forEach(this::refused);
        publish();
        Stream.of("update team_branch set void_reason = '晚了', voided_by = 1", "update team_member set void_reason = '晚了', voided_by = 1").forEach(this::refused);
    }

    private void publish() {
        database.sql("update campaign set stage = 'EVALUATION', published_on = '2026-11-20', revision = revision + 1 where id = ?")
                .param(campaign.value()).update();
    }

    private void refused(String sql) {
        database.sql("do $try$ begin %s; raise exception 'was not refused'; exception when sqlstate 'ZB001' then null; end $try$".formatted(sql)).update();
    }

    private void assign(TeamId team, String... branches) {
        assigning.assign(campaign, team, Stream.of(branches).map(this::branch).toList(), DAY, gongwei);
    }

    private boolean sees(String username, String branch) {
        return organization.branches(reader(username)).stream().anyMatch(card -> card.name().equals(branch));
    }

    private TeamText text(String name, String head, String... members) {
        return new TeamText(name, account(head), Stream.of(members).map(this::account).toList());
    }

    private AccountId account(String username) {
        return accounts.loadUserByUsername(username).id();
    }

    private Reader reader(String username) {
        return accounts.reader(account(username)).orElseThrow();
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private static void assertRefused(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessageContaining(sentence);
    }
}
