package zhibu.dues.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The dues of 青山支部: sums for its secretary, only whether they were paid for those who review it. */
@ZhibuTest
@Import(Visits.class)
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

    @Test
    void onePaymentIsAskedAboutBeforeItIsVoided() throws Exception {
        long payment = database.sql("select max(p.id) from dues_payment p join branch b on b.id = p.branch_id where b.name = ?")
                .param(Cast.QINGSHAN).query(Long.class).single();

        assertThat(visits.page("zhoumingyuan", visits.branch(Cast.QINGSHAN) + "/dues/payments/%d/voiding".formatted(payment)))
                .contains("作废后这个月重新待交");
    }
}
