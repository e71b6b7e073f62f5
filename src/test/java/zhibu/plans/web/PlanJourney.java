package zhibu.plans.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.demo.DemoAccounts;

/** 周明远 plans the next year of 青山支部, and sees this year's plan done by what is recorded anyway. */
@BrowserTest
@DirtiesContext
class PlanJourney {

    @Test
    void fromNothingToAnApprovedPlan(Visitor secretary) {
        Page page = secretary.signIn("zhoumingyuan", DemoAccounts.PASSWORD).page();
        Instant began = Instant.now();
        page.locator("h2 a").first().click();
        link(page, "年度计划");
        link(page, "2027年");
        press(page, "一键拟订");
        int drawnUp = page.locator("tbody tr").count();
        press(page, "增加一行");
        String added = "第%d项".formatted(drawnUp + 1);
        page.getByLabel(added + "事项").fill("党员读书会");
        page.getByLabel(added + "开始月份").fill("13");
        page.getByLabel(added + "结束月份").fill("11");
        press(page, "保存");
        assertThat(page.locator("[data-error-summary]")).containsText("开始月份要写成 1 到 12 的整数");
        assertThat(page.getByLabel(added + "事项")).hasValue("党员读书会");
        secretary.meetsNoBarrier();
        page.getByLabel(added + "开始月份").fill("3");
        new Typist(page).goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存"))).press("Enter");
        assertThat(page.locator("table")).containsText("党员读书会");
        page.getByLabel("审议计划的那次会").selectOption(new SelectOption().setIndex(1));
        press(page, "记下审议");
        assertThat(page.locator("main")).containsText("已审议");
        Assertions.assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(3));
        secretary.meetsNoBarrier().fits(390).photograph("plan-390").fits(1366).photograph("plan").print("plan");
        link(page, "安排表");
        secretary.meetsNoBarrier().photograph("plan-schedule").print("plan-schedule");
    }

    @Test
    void whatIsRecordedDoesTheItemsItWasTickedFor(Visitor secretary) {
        Page page = secretary.signIn("zhoumingyuan", DemoAccounts.PASSWORD).page();
        page.locator("h2 a").first().click();
        String branch = page.url();
        page.navigate(branch + "/gatherings/new?kind=ASSEMBLY");
        assertThat(page.getByLabel("党员大会（10—12月）")).isChecked();
        record(page);
        page.navigate(branch + "/plan/2026");
        Locator assembly = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("党员大会")).first();
        assertThat(assembly).containsText("4/4");
        page.navigate(branch + "/gatherings/new?kind=COMMITTEE");
        assertThat(page.getByLabel("支委会（12月）")).not().isChecked();
        secretary.meetsNoBarrier().photograph("plan-ticks");
    }

    private static void record(Page page) {
        page.getByLabel("日期").first().fill("2026-11-19");
        page.getByLabel("议题1").first().fill("讨论年终各项安排");
        page.getByLabel("内容").first().fill("书记通报四季度各项任务的进展，党员逐项讨论，提出意见三条。");
        page.getByLabel("结论、决议").first().fill("同意。");
        press(page, "提交记录");
        if (!page.url().matches(".*/gatherings/[0-9]+")) {
            press(page, "提交记录");
        }
        page.waitForURL("**/gatherings/*");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
