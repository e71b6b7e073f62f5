package zhibu.dues.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The dues of 青山支部: sums for its secretary, only whether they were paid for those who review it. */
@ZhibuTest
class DuesPagesTests {

    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void theSecretarySeesWhatWasPaidAndMayVoidIt() throws Exception {
        String page = visits.page("zhoumingyuan", visits.branch(Cast.QINGSHAN) + "/dues");

        assertThat(page).contains("全年已收", "94.50", "/voiding\"", "收党费", "核定").doesNotContain("未核定", "欠交提醒");
    }

    @Test
    void whoReviewsSeesNoSums() throws Exception {
        String page = visits.page("gongwei", visits.branch(Cast.QINGSHAN) + "/dues");

        assertThat(page).contains("已交", "金额只有本支部能看到").doesNotContain("94.50", "/voiding\"", "收党费");
    }

    @Test
    void whoBeginsIsNotReproached() throws Exception {
        assertThat(visits.page("liwenjing", visits.branch(Cast.LINJIANG) + "/dues")).contains("未核定", "核定以后才能收缴")
                .doesNotContain("欠交提醒", "连续");
    }

    /** Today is 20 November: what is owed runs to October. */
    @ParameterizedTest
    @CsvSource({"9, ''", "8, 连续 3 个月未交;请了解原因，提醒补交。", "7, 连续 4 个月未交;请了解原因，提醒补交。", "6, 连续 5 个月未交;快满规定期限，请当面谈话，限期补交。",
        "5, 连续 6 个月未交;已满规定期限，请按《党员教育管理工作条例》研究处理，系统不作结论。"})
    void whoIsBehindIsRemindedThenUrgedThenSomethingIsToBeDecided(int firstOwed, String said) throws Exception {
        database.sql("""
                update dues_payment p set void_reason = '没有交', voided_by = (select min(id) from account) from member m
                where m.id = p.member_id and m.name = ? and year = 2026 and month >= ?""").params(Cast.GU_HUAIYUAN, firstOwed).update();

        String page = visits.page("zhoumingyuan", visits.branch(Cast.QINGSHAN) + "/dues");
        if (said.isEmpty()) {
            assertThat(page).doesNotContain("欠交提醒");
        } else {
            assertThat(page).containsSubsequence("欠交提醒", Cast.GU_HUAIYUAN).contains(said.split(";"));
        }
    }

    @Test
    void onePaymentIsAskedAboutBeforeItIsVoided() throws Exception {
        long payment = database.sql("select max(p.id) from dues_payment p join branch b on b.id = p.branch_id where b.name = ?")
                .param(Cast.QINGSHAN).query(Long.class).single();

        assertThat(visits.page("zhoumingyuan", visits.branch(Cast.QINGSHAN) + "/dues/payments/%d/voiding".formatted(payment)))
                .contains("作废后这个月重新待交");
    }
}
