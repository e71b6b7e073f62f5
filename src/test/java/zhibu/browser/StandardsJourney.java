package zhibu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import zhibu.demo.DemoAccounts;

/** A secretary looks a standard up. */
@BrowserTest
class StandardsJourney {

    @Test
    void theOverviewLeadsToTheItem(Visitor visitor) {
        visitor.signIn("zhoumingyuan", DemoAccounts.PASSWORD).visit("/standards").page().getByText("10 会风严谨").click();

        assertThat(visitor.page().locator("#item-10")).isInViewport();
    }
}
