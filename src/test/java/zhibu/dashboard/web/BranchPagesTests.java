package zhibu.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** Branches are found by name or unit, and each shows how it is made up. */
@ZhibuTest
@Transactional
class BranchPagesTests {

    @Autowired Visits visits;

    @Test
    void theListShowsUnitsInPinyinOrderAndWhatIsSpecial() throws Exception {
        String page = visits.page("gongwei", "/branches");

        assertThat(page).containsSubsequence(">市财政局</th>", "东湖支部", Cast.LINJIANG, "银杏支部", ">市发展和改革局</th>", ">市自然资源局</th>");
        assertThat(page).containsSubsequence(Cast.SONGTAO, "联合党支部").containsSubsequence(Cast.YUANJIAN, "临时党支部");
    }

    @Test
    void theListIsNarrowedByNameInTheAddress() throws Exception {
        assertThat(visits.page("gongwei", "/branches?q=江")).contains(Cast.LINJIANG, "显示全部").doesNotContain(Cast.QINGSHAN);
        assertThat(visits.page("gongwei", "/branches?q=没有")).contains("没有这样的支部");
    }

    @Test
    void nobodySeesBranchesBeyondHisSight() throws Exception {
        assertThat(visits.page("liwenjing", "/branches")).contains(Cast.LINJIANG).doesNotContain(Cast.QINGSHAN);
    }

    @Test
    void aBranchShowsItsPostsGroupsAndNumbers() throws Exception {
        String gaota = visits.branch(Cast.GAOTA);
        String page = visits.page("chenliqun", gaota);

        assertThat(page).contains("记一次会", "成立批复", "规模批复", gaota + "/members?standing=VOTING", gaota + "/duties",
                gaota + "/scorecard/2026", gaota + "/gatherings");
        assertThat(page).containsSubsequence(">书记<", Cast.CHEN_LIQUN, ">副书记<", ">组织委员<", ">纪检委员<");
        assertThat(page).containsSubsequence("第一党小组", "组长", "第二党小组", "第三党小组", "第七党小组");
        assertThat(page).containsSubsequence("<b>60</b>", "党员", "<b>1</b>", "预备党员");
    }

    @Test
    void aTermThatIsOverIsMarked() throws Exception {
        assertThat(visits.page("gongwei", visits.branch(Cast.LAOCHENG))).contains("任期已届满").doesNotContain("记一次会");
        assertThat(visits.page("gongwei", visits.branch(Cast.QINGSHAN))).doesNotContain("任期已届满");
    }

    @Test
    void aJointBranchNamesTheOfficesItCovers() throws Exception {
        assertThat(visits.page("gongwei", visits.branch(Cast.SONGTAO))).contains("联合党支部", "覆盖单位");
    }
}
