package zhibu.ledger.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.DemoAccounts;

/**
 * Journey 1: 李文静, secretary of 临江支部 (12 on the roll), records the assembly of the third quarter that her home page
 * says is missing; one of the twelve was away. Without scripts she records October's committee meeting.
 */
@BrowserTest
@DirtiesContext
class RecordGatheringJourney {

    private static final String DUTY = "第三季度还缺 1 次党员大会";

    @Test
    void withTheKeyboardAloneInLessThanAMinute(Visitor visitor) {
        Page page = visitor.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        assertThat(page.getByText(DUTY).first()).isVisible();
        BigDecimal before = points(page);
        visitor.visit("/").meetsNoBarrier().photograph("journey-1-home");

        Typist typist = new Typist(page);
        typist.goTo(record(page)).press("Enter");
        page.waitForURL("**/gatherings/new?kind=ASSEMBLY");
        visitor.meetsNoBarrier().photograph("journey-2-form");
        fillIn(typist, page);
        assertThat(page.locator("#verdict")).containsText("实到 11 人");
        assertThat(page.locator("#verdict")).containsText("应到有表决权 11 人，实到 10 人，达到应到的 1/2（须 6 人），可以作出决议");
        assertThat(page.locator("#verdict")).containsText("草稿已保存");
        visitor.meetsNoBarrier().photograph("journey-3-filled");
        typist.goTo(page.getByRole(AriaRole.BUTTON, button("提交记录"))).press("Enter");

        assertThat(page.locator("main")).containsText("应到 12 人，实到 11 人");
        assertThat(page.locator("main")).containsText("蒋文斌（出差）");
        typist.isDoneWithin(5, 60);
        visitor.meetsNoBarrier().photograph("journey-4-record").print("journey-4-record");
        dutyIsGoneAndStandardsLeadToTheRecord(visitor, page);
        assertThat(points(page)).isEqualByComparingTo(before.add(new BigDecimal("2")));
    }

    /** The way from the duty to its form. */
    private static Locator record(Page page) {
        return page.locator("a[href*='kind=ASSEMBLY']", hasText(DUTY));
    }

    private static void fillIn(Typist typist, Page page) {
        typist.goTo(page.getByLabel("日期").first()).typeDate(LocalDate.of(2026, 9, 18));
        typist.goTo(page.getByLabel("议题1").first()).type("学习党支部工作条例");
        typist.goTo(page.getByLabel("内容").first()).type("逐条学习，讨论落实。");
        typist.goTo(page.getByLabel("结论、决议").first()).type("同意。");
        Locator away = page.getByLabel("蒋文斌", new Page.GetByLabelOptions().setExact(true));
        typist.goTo(away).press("Space");
        typist.goTo(page.getByLabel("蒋文斌缺席原因")).type("出差");
    }

    private static void dutyIsGoneAndStandardsLeadToTheRecord(Visitor visitor, Page page) {
        visitor.visit("/");
        assertThat(page.getByText(DUTY)).hasCount(0);
        visitor.photograph("journey-5-home-after");

        visitor.visit("/standards/1.0");
        page.locator("a[href$='gatherings?item=10']").first().click();
        assertThat(page.getByRole(AriaRole.LINK, named("学习党支部工作条例"))).isVisible();
        assertThat(page.locator("tbody").getByText("补记").first()).isVisible();
    }

    /** What item 10 has, on the scorecard. */
    private static BigDecimal points(Page page) {
        page.getByRole(AriaRole.LINK, named("首页")).first().click();
        page.getByRole(AriaRole.LINK, named("每一分的来历")).click();
        return new BigDecimal(page.locator("#item-10 .points b").first().innerText());
    }

    @Test
    void withoutAnyScript(@WithoutScripts Visitor visitor) {
        Page page = visitor.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        page.locator("a[href*='kind=COMMITTEE']", hasText("10月还缺 1 次支委会")).click();
        page.getByLabel("日期").first().fill("2026-10-14");
        page.getByLabel("议题1").first().fill("研究第四季度工作安排");
        page.getByLabel("孙雅琴", new Page.GetByLabelOptions().setExact(true)).uncheck();
        page.getByRole(AriaRole.BUTTON, button("存草稿并核对")).click();
        assertThat(page.locator("#verdict")).containsText("应到 3 人，实到 2 人");

        page.getByRole(AriaRole.BUTTON, button("提交记录")).click();
        assertThat(page.locator("[data-error-summary]")).containsText("请填写孙雅琴缺席的原因");
        assertThat(page.getByLabel("议题1").first()).hasValue("研究第四季度工作安排");
        page.getByLabel("孙雅琴缺席原因").fill("出差");
        page.getByRole(AriaRole.BUTTON, button("提交记录")).click();
        assertThat(page.locator("[data-advice]")).containsText("请看看主要内容和结论是不是写清楚了");
        page.getByRole(AriaRole.BUTTON, button("仍然提交")).click();

        assertThat(page.locator("main")).containsText("应到 3 人，实到 2 人");
        assertThat(page.locator("main")).containsText("孙雅琴（出差）");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
