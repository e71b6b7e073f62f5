package zhibu.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** One member's year: the same facts as the ledgers, for himself and his secretary, for nobody else. */
@ZhibuTest
@Transactional
class MemberYearPagesTests {

    private static final String TALKED = "交流近期思想和工作情况";

    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void aSecretarySeesHisOwnHoursAddedUpFromTheLedger() throws Exception {
        long minutes = database.sql("""
                select sum(p.duration) from ledger_record r join minutes m on m.record_id = r.id and m.revision = r.revision
                join minutes_part p on p.minutes_id = m.id and p.kind <> 'REVIEW'
                join roll_entry l on l.minutes_id = m.id and l.attendance = 'PRESENT' join member person on person.id = l.member_id
                where person.name = ? and r.void_reason is null and r.happened_on between '2026-01-01' and '2026-11-20'""")
                .param(Cast.ZHOU_MINGYUAN).query(Long.class).single();

        assertThat(visits.page("zhoumingyuan", "/my")).contains("应 56 学时", minutes + " 分钟，折", "集中培训班，40 学时", "2019—2023年全国党员教育培训工作规划")
                .contains("<h1>我的2026年</h1>").doesNotContain("排名");
    }

    @Test
    void aLeaderReadsHisOwnTalksThoughHisBranchIsNotInHisSight() throws Exception {
        String page = visits.page("lingdao", "/my");

        assertThat(page).contains(Cast.QINGSHAN, "应 32 学时", "周明远与顾怀远谈心谈话", TALKED, "评定等次：")
                .doesNotContain(visits.branch(Cast.QINGSHAN) + "/");
    }

    @Test
    void theSecretaryIsLedToTheTalksOfAMember() throws Exception {
        String page = visits.page("zhoumingyuan", year(Cast.QINGSHAN, Cast.GU_HUAIYUAN));

        assertThat(page).contains("周明远与顾怀远谈心谈话", visits.branch(Cast.QINGSHAN) + "/entries/", "评定等次：", "应 32 学时")
                .doesNotContain(TALKED);
    }

    @Test
    void whatIsSaidOfOthersIsNotSaid() throws Exception {
        assertThat(visits.page("lingdao", "/my")).doesNotContain("沈若兰谈心谈话", "石敬之");
    }

    @Test
    void nothingIsAskedOfWhoIsExempt() throws Exception {
        String exempt = database.sql("""
                select m.name from member m join member_state s on s.member_id = m.id and s.kind = 'EXEMPT'
                join branch b on b.id = m.branch_id where b.name = ?""").param(Cast.GAOTA).query(String.class).single();

        assertThat(visits.page("chenliqun", year(Cast.GAOTA, exempt))).contains("不作硬性要求", "关怀帮扶").doesNotContain("应 32 学时");
    }

    @Test
    void anAccountOfAnOfficeIsToldWhyThereIsNothing() throws Exception {
        assertThat(visits.page("gongwei", "/my")).contains("这个账号没有对应的党员");
        assertThat(visits.page("xitong", "/my")).contains("这个账号没有对应的党员");
    }

    @Test
    void aMemberOfAnotherBranchIsMissing() throws Exception {
        visits.visit("liwenjing", visits.branch(Cast.LINJIANG) + "/members/" + member(Cast.GU_HUAIYUAN) + "/2026")
                .andExpect(status().isNotFound());
    }

    @Test
    void aLeaderOfTheBranchMayNotLookAtItsMembers() throws Exception {
        visits.visit("lingdao", year(Cast.LINJIANG, Cast.LI_WENJING)).andExpect(status().isForbidden());
    }

    @Test
    void theFileLeadsThereOnlyWhoKeepsTheBranch() throws Exception {
        String year = year(Cast.QINGSHAN, Cast.GU_HUAIYUAN);
        String file = year.substring(0, year.lastIndexOf('/'));

        assertThat(visits.page("zhoumingyuan", visits.branch(Cast.QINGSHAN) + "/members")).contains(file);
        assertThat(visits.page("zhoumingyuan", file)).contains(year);
        assertThat(visits.page("gongwei", file)).doesNotContain(year);
    }

    @Test
    void aYearTakesFewStatementsHoweverManyBelongToTheBranch() throws Exception {
        int large = statements("chenliqun", year(Cast.GAOTA, Cast.CHEN_LIQUN));

        assertThat(large).isLessThanOrEqualTo(16).isEqualTo(statements("tangshuyao", year(Cast.MEILING, Cast.TANG_SHUYAO)));
    }

    private int statements(String username, String path) throws Exception {
        RequestPostProcessor reader = visits.as(username);
        return StatementCounter.during(() -> visits.page(reader, path));
    }

    private String year(String branch, String member) {
        return "%s/members/%s/2026".formatted(visits.branch(branch), member(member));
    }

    private long member(String name) {
        return database.sql("select id from member where name = ?").param(name).query(Long.class).single();
    }
}
