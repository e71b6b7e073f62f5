package zhibu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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
                .meetsNoBarrier();

        visitor.page().getByText("党员大会每季度不足1次的").first().click();

        assertThat(visitor.page().locator("[id='rule-assembly.each-quarter']")).isInViewport();
    }

    @Test
    void sheSeesWhatIsOwedAndGoesToRecordIt(Visitor visitor) {
        visitor.signIn("liwenjing", DemoAccounts.PASSWORD).visit("/branches/" + linjiang() + "/duties")
                .meetsNoBarrier();

        visitor.page().locator("li", new Page.LocatorOptions().setHasText("第三季度还缺 1 次党员大会")).getByText("去记录").click();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/gatherings/new\\?kind=ASSEMBLY"));
    }

    private long linjiang() {
        return database.sql("select id from branch where name = ?").param(Cast.LINJIANG).query(Long.class).single();
    }
}
