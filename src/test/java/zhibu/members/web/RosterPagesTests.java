package zhibu.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The roster of a branch on a day, as a whole and narrowed. */
@ZhibuTest
@Transactional
class RosterPagesTests {

    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void linjiangStandsInPinyinOrderWithItsProbationer() throws Exception {
        String page = roster("");

        assertThat(page).containsSubsequence("杜向前", "冯春霞", "韩雪梅", "蒋文斌", Cast.LI_WENJING, Cast.LIN_XIAOMAN, "孙雅琴", "赵启明", "郑海涛");
        assertThat(page).containsSubsequence("<b>12</b>", "党员", "<b>11</b>", "正式党员", "<b>1</b>", "预备党员", "<b>12</b>", "应到会", "<b>11</b>", "有表决权");
        assertThat(page).containsSubsequence(">" + Cast.LI_WENJING, "书记").containsSubsequence(">" + Cast.LIN_XIAOMAN, "女", "预备党员");
    }

    @Test
    void itIsNarrowedByNameAndByStanding() throws Exception {
        assertThat(roster("?name=春")).contains("冯春霞", "显示全部").doesNotContain("杜向前");
        assertThat(roster("?standing=PROBATIONARY")).contains(Cast.LIN_XIAOMAN).doesNotContain("杜向前");
        assertThat(roster("?name=没有")).contains("没有这样的党员");
    }

    @Test
    void itIsNarrowedByGroup() throws Exception {
        String group = database.sql("""
                select g.id from party_group g join branch b on b.id = g.branch_id where b.name = ? and g.name = '第一党小组'""")
                .param(Cast.GAOTA).query(String.class).single();

        assertThat(visits.page("gongwei", visits.branch(Cast.GAOTA) + "/members?group=" + group))
                .contains("<td class=\"nowrap\">第一党小组</td>").doesNotContain("<td class=\"nowrap\">第二党小组</td>");
    }

    @Test
    void whatChangesWhetherSomebodyCountsIsSaid() throws Exception {
        assertThat(visits.page("gongwei", visits.branch(Cast.GAOTA) + "/members"))
                .contains("留党察看", "流动党员", "经批准不计入应到", "不作硬性要求");
    }

    @Test
    void onAnotherDayItIsAnotherRoster() throws Exception {
        assertThat(roster("?date=2026-03-01")).contains("截至2026年3月1日").doesNotContain(Cast.LIN_XIAOMAN);
        assertThat(roster("?date=1990-01-01")).contains("这一天支部还没有党员");
    }

    @Test
    void aDayThatIsNoneIsRefused() throws Exception {
        visits.visit("liwenjing", visits.branch(Cast.LINJIANG) + "/members?date=2026-02-30").andExpect(status().isBadRequest());
    }

    private String roster(String query) throws Exception {
        return visits.page("liwenjing", visits.branch(Cast.LINJIANG) + "/members" + query);
    }
}
