package zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The named cast is what its anecdotes say it is, on 2026-11-20. */
class CastTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static JdbcClient city;

    @BeforeAll
    static void foundTheCity() {
        city = DemoCities.foundedOn(TODAY);
    }

    @Test
    void qingshanHasSixteenMembersACommitteeOfFiveAndMissedNothingThisYear() {
        assertThat(members(Cast.QINGSHAN)).isEqualTo(16);
        assertThat(duties(Cast.QINGSHAN)).containsExactly("SECRETARY", "DEPUTY", "ORGANIZATION", "PUBLICITY", "DISCIPLINE");
        assertThat(monthsOf(Cast.QINGSHAN, "COMMITTEE")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(monthsOf(Cast.QINGSHAN, "THEME_DAY")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(quartersOf(Cast.QINGSHAN, "ASSEMBLY")).contains(1, 2, 3);
        assertThat(quartersOf(Cast.QINGSHAN, "LECTURE")).contains(1, 2, 3);
        assertThat(secretary(Cast.QINGSHAN)).isEqualTo(Cast.ZHOU_MINGYUAN);
    }

    @Test
    void linjiangHasTwelveMembersAllDueOneOfThemProbationary() {
        assertThat(members(Cast.LINJIANG)).isEqualTo(12);
        assertThat(city.sql("""
                select m.name from member m join branch b on b.id = m.branch_id
                where b.name = ? and m.full_on is null""").param(Cast.LINJIANG).query(String.class).list())
                .containsExactly(Cast.LIN_XIAOMAN);
        assertThat(count("select count(*) from member_state s join branch b on b.id = s.branch_id where b.name = ?",
                Cast.LINJIANG)).isZero();
        assertThat(secretary(Cast.LINJIANG)).isEqualTo(Cast.LI_WENJING);
    }

    @Test
    void linjiangHasThreeOpenProblemsAndNoOther() {
        assertThat(quartersOf(Cast.LINJIANG, "ASSEMBLY")).contains(1, 2).doesNotContain(3);
        assertThat(monthsOf(Cast.LINJIANG, "COMMITTEE")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 11);
        assertThat(duties(Cast.LINJIANG)).containsExactly("SECRETARY", "ORGANIZATION", "PUBLICITY");

        assertThat(monthsOf(Cast.LINJIANG, "THEME_DAY")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(quartersOf(Cast.LINJIANG, "LECTURE")).contains(1, 2, 3);
        assertThat(count("""
                select count(*) from (minutes m join wording using (record_id, revision, branch_id)) join branch b on b.id = m.branch_id where b.name = ?
                and (5 * rated_present < 4 * rated_due or missing_elements > 0 or not topic_set)""", Cast.LINJIANG)).isZero();
    }

    @Test
    void linjiangAdmittedItsProbationaryMemberBySecretBallot() {
        assertThat(count("""
                select count(*) from resolution r join branch b on b.id = r.branch_id
                join (minutes m join wording using (record_id, revision, branch_id)) on m.id = r.minutes_id join member p on p.branch_id = b.id and p.full_on is null
                where b.name = ? and r.matter = 'admission' and r.secret and r.carried and happened_on = p.joined_on
                and not exists (select from roll_entry e where e.minutes_id = m.id and e.member_id = p.id)""",
                Cast.LINJIANG)).isOne();
    }

    @Test
    void songtaoCoversFourOffices() {
        assertThat(count("select count(*) from branch_coverage c join branch b on b.id = c.branch_id where b.name = ?",
                Cast.SONGTAO)).isEqualTo(4);
        assertThat(secretary(Cast.SONGTAO)).isEqualTo(Cast.HE_JINGYI);
    }

    @Test
    void laochengIsOverdueWithoutExtension() {
        assertThat(city.sql("""
                select max(ends_on) from term t join branch b on b.id = t.branch_id
                where b.name = ? and extended_until is null""").param(Cast.LAOCHENG).query(LocalDate.class).single())
                .isEqualTo("2026-07-20");
    }

    @Test
    void yuanjianIsTemporaryAndElectsNobody() {
        assertThat(count("""
                select count(*) from branch b join term t on t.branch_id = b.id
                where b.name = ? and b.temporary and election_due is null""", Cast.YUANJIAN)).isOne();
    }

    @Test
    void xingangWasFoundedThisYear() {
        assertThat(city.sql("select founded_on from branch where name = ?").param(Cast.XINGANG)
                .query(LocalDate.class).single()).isEqualTo("2026-03-12");
        assertThat(city.sql("select min(happened_on) from (minutes m join wording using (record_id, revision, branch_id)) join branch b on b.id = m.branch_id where b.name = ?")
                .param(Cast.XINGANG).query(LocalDate.class).single()).isEqualTo("2026-03-12");
    }

    @Test
    void yunfengHasTwoFullMembersOnly() {
        assertThat(members(Cast.YUNFENG)).isEqualTo(2);
        assertThat(count("select count(*) from member m join branch b on b.id = m.branch_id where b.name = ? and full_on is null",
                Cast.YUNFENG)).isZero();
    }

    @Test
    void gaotaHasSixtyMembersInSevenGroupsOfWhichOneDidNotMeetInOctober() {
        assertThat(members(Cast.GAOTA)).isEqualTo(60);
        assertThat(city.sql("""
                select g.name || ' ' || count(m.id) from party_group g join branch b on b.id = g.branch_id
                left join (minutes m join wording using (record_id, revision, branch_id)) on m.group_id = g.id
                    and happened_on between '2026-10-01' and '2026-10-31'
                where b.name = ? group by g.id order by g.id""").param(Cast.GAOTA).query(String.class).list())
                .containsExactly("第一党小组 1", "第二党小组 0", "第三党小组 1", "第四党小组 1", "第五党小组 1", "第六党小组 1", "第七党小组 1");
    }

    @Test
    void gaotaElectedItsCommitteeLastYearByTheVotersWhoCame() {
        assertThat(count("""
                select count(*) from term t join branch b on b.id = t.branch_id
                join (minutes m join wording using (record_id, revision, branch_id)) on m.branch_id = b.id and happened_on = t.starts_on and m.due_voters = t.election_due
                    and m.present_voters = t.election_present
                where b.name = ? and (select count(*) from resolution r where r.minutes_id = m.id and matter = 'election')
                    = t.election_seats""", Cast.GAOTA)).isOne();
    }

    @Test
    void qingshansCommitteeStudiesBeforeItDecidesEveryOtherMonth() {
        assertThat(count("""
                select count(distinct date_trunc('month', happened_on)) from agenda_item i join minutes m on m.id = minutes_id
                join wording w using (record_id, revision) join branch b on b.id = w.branch_id
                where b.name = ? and kind = 'FIRST_TOPIC' and position = 0 and material is not null and happened_on >= '2026-01-01'
                """, Cast.QINGSHAN)).isEqualTo(5);
    }

    @Test
    void meilingHasASecretaryOnly() {
        assertThat(members(Cast.MEILING)).isEqualTo(5);
        assertThat(duties(Cast.MEILING)).containsExactly("SECRETARY");
        assertThat(monthsOf(Cast.MEILING, "COMMITTEE")).isEmpty();
    }

    @Test
    void everyDemoAccountMaySignInForWhatItSays() {
        for (DemoAccount account : DemoAccounts.ALL) {
            assertThat(city.sql("""
                    select g.role || coalesce(' ' || b.name, ' ' || u.name, '') from role_grant g
                    join account a on a.id = g.account_id left join branch b on b.id = g.branch_id
                    left join unit u on u.id = g.unit_id
                    where a.username = ? and a.name = ? and g.from_on <= ? order by g.id""")
                    .param(account.username()).param(account.name()).param(TODAY).query(String.class).list())
                    .isEqualTo(account.grants().stream()
                            .map(grant -> grant.role() + (grant.over() == null ? "" : " " + grant.over())).toList());
        }
    }

    @Test
    void theLeaderKeepsBranchesOtherThanHisOwn() {
        assertThat(city.sql("""
                select b.name from account a join member m on m.id = a.member_id join branch b on b.id = m.branch_id
                where a.username = 'lingdao' and m.official""").query(String.class).single()).isEqualTo(Cast.QINGSHAN);
    }

    private static long members(String branch) {
        return count("""
                select count(*) from member m join branch b on b.id = m.branch_id
                where b.name = ? and left_on is null""", branch);
    }

    private static List<String> duties(String branch) {
        return city.sql("""
                select duty from post p join branch b on b.id = p.branch_id
                where b.name = ? and until_on is null order by p.id""").param(branch).query(String.class).list();
    }

    private static String secretary(String branch) {
        return city.sql("""
                select m.name from post p join branch b on b.id = p.branch_id join member m on m.id = p.member_id
                where b.name = ? and duty = 'SECRETARY' and until_on is null""").param(branch).query(String.class).single();
    }

    private static List<Integer> monthsOf(String branch, String kind) {
        return periodsOf(branch, kind, "month");
    }

    private static List<Integer> quartersOf(String branch, String kind) {
        return periodsOf(branch, kind, "quarter");
    }

    private static List<Integer> periodsOf(String branch, String kind, String period) {
        return city.sql("""
                select distinct extract(%s from happened_on)::integer from (minutes m join wording using (record_id, revision, branch_id)) join branch b on b.id = m.branch_id
                join minutes_part k on k.minutes_id = m.id
                where b.name = ? and k.kind = ? and happened_on >= '2026-01-01' order by 1""".formatted(period))
                .param(branch).param(kind).query(Integer.class).list();
    }

    private static long count(String sql, String branch) {
        return city.sql(sql).param(branch).query(Long.class).single();
    }
}
