package zhibu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;

/** The secretary of 临江支部 looks where her branch stands. */
@BrowserTest
class StandingJourney {

    @Autowired
    JdbcClient database;

    @Test
    void sheSeesWhyAndWhatToDo(Visitor visitor) {
        visitor.signIn("liwenjing", DemoAccounts.PASSWORD).visit("/branches/" + linjiang() + "/scorecard/2026")
                .meetsNoBarrier().photograph("scorecard-1366").print("scorecard").fits(1920).photograph("scorecard-1920")
                .fits(768).photograph("scorecard-768").fits(390).photograph("scorecard-390");

        visitor.page().getByText("党员大会每季度不足1次的").first().click();

        assertThat(visitor.page().locator("[id='rule-assembly.each-quarter']")).isInViewport();
    }

    @Test
    void sheSeesWhatIsOwedAndGoesToRecordIt(Visitor visitor) {
        visitor.signIn("liwenjing", DemoAccounts.PASSWORD).visit("/branches/" + linjiang() + "/duties")
                .meetsNoBarrier().photograph("duties-1366").print("duties").fits(1920).fits(768).photograph("duties-768")
                .fits(390).photograph("duties-390");

        visitor.page().getByText("去记录").first().click();

        assertThat(visitor.page()).hasURL(java.util.regex.Pattern.compile(".*/gatherings/new\\?kind=ASSEMBLY"));
    }

    private long linjiang() {
        return database.sql("select id from branch where name = ?").param(Cast.LINJIANG).query(Long.class).single();
    }
}
