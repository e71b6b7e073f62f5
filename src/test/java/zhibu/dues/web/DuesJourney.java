package zhibu.dues.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.demo.DemoAccounts;

/** 李文静 assesses the dues of 临江支部 for the first time, collects three months of them, and sees who is behind. */
@BrowserTest
@DirtiesContext
class DuesJourney {

    /** 林小满 was not a member yet. */
    private static final int OWING = 11;

    @Test
    void threeMonthsOfDues(Visitor secretary) {
        Page page = secretary.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        page.locator("h2 a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("党费")).first().click();
        assertThat(page.getByText("有党员还没有核定本年度党费")).isVisible();
        assess(secretary, page);
        collect(secretary, page, 1, 11);
        collect(secretary, page, 2, 11);
        collect(secretary, page, 3, 10);

        assertThat(page.getByText("连续")).hasCount(12);
        secretary.meetsNoBarrier().fits(390).photograph("dues-4-sheet-390").fits(1366).photograph("dues-4-sheet").print("dues-sheet");
    }

    private static void assess(Visitor secretary, Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("核定")).click();
        secretary.meetsNoBarrier();
        Locator bases = page.locator("input[name$='.base']");
        for (int i = 0; i < bases.count(); i++) {
            bases.nth(i).fill(i == 0 ? "6300元" : "6300");
        }
        submit(page, "核定");
        assertThat(page.locator("[data-error-summary]")).isVisible();
        assertThat(bases.nth(1)).hasValue("6300");
        bases.first().fill("3000");
        secretary.photograph("dues-1-assessment");
        submit(page, "核定");
        assertThat(page.locator("table")).containsText("94.50");
        assertThat(page.locator("table")).containsText("15.00");
    }

    /** With the keyboard alone; in the third month somebody did not pay. */
    private static void collect(Visitor secretary, Page page, int month, int payers) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("收党费")).click();
        secretary.meetsNoBarrier().photograph("dues-2-collection-" + month);
        Locator boxes = page.locator("input[name=payers]");
        assertThat(boxes).hasCount(OWING);
        Typist typist = new Typist(page);
        if (payers < OWING) {
            typist.goTo(boxes.last()).press("Space");
        }
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记下收缴"))).press("Enter");
        page.waitForURL("**/dues?year=2026");
        assertThat(page.locator("tfoot td").nth(month)).hasText(Integer.toString(payers));
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
