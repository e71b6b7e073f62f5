package zhibu.rectification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.DemoAccounts;

/**
 * Three problems of 临江支部 from the list to 销号, one of them put back on it: as its secretary, its unit and the working committee see
 * them.
 */
@BrowserTest
@DirtiesContext
class RectificationJourney {

    private static final String RAISED = "党费没有按月收齐";
    private static final String LATE = "上一季度没有召开党员大会";
    private static final String WAITING = "上个月没有召开支委会，工作靠临时通知";

    @Test
    void threeProblemsAreClosedAndOneIsReopened(@WithoutScripts Visitor secretary, Visitor unit, Visitor committee) {
        Page middle = unit.signIn("caizheng", DemoAccounts.PASSWORD).page();
        raise(unit, middle);
        Page below = secretary.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        mend(secretary, below);
        closeThree(unit, middle);
        reopenOne(committee, committee.signIn("gongwei", DemoAccounts.PASSWORD).page());
        seenByTheSecretary(secretary, below);
    }

    /** By keyboard as far as the form goes. */
    private static void raise(Visitor unit, Page page) {
        unit.visit("/problems").meetsNoBarrier().fits(390).photograph("problems-1-unit-390").fits(1366).photograph("problems-1-unit");
        click(page, "提出问题");
        unit.meetsNoBarrier();
        Typist typist = new Typist(page);
        typist.goTo(page.getByLabel("什么问题")).type(RAISED);
        typist.goTo(page.getByLabel("临江支部")).press("Space");
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("挂账"))).press("Enter");
        assertThat(page.locator("[data-error-summary]")).containsText("整改时限要写成存在的日期");
        assertThat(page.getByLabel("临江支部")).isChecked();
        page.getByLabel("发现日期").fill("2026-10-20");
        page.getByLabel("整改时限").fill("2026-12-18");
        submit(page, "挂账");
        assertThat(page.getByText("已挂账 1 个问题")).isVisible();
        unit.meetsNoBarrier().fits(390).photograph("problems-2-raised-390").fits(1366).photograph("problems-2-raised");
    }

    /** Without scripts. */
    private static void mend(Visitor secretary, Page page) {
        open(secretary, page, RAISED);
        click(page, "明确措施和责任人");
        submit(page, "保存");
        assertThat(page.locator("[data-error-summary]")).containsText("请选择责任人");
        page.getByLabel("整改措施").fill("每月十日前提醒，二十日前收齐。");
        page.getByLabel("责任人").selectOption(new SelectOption().setIndex(3));
        submit(page, "保存");
        click(page, "关联佐证");
        page.getByLabel("记录", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setIndex(1));
        submit(page, "关联");
        assertThat(page.getByText("已关联佐证")).isVisible();
        write(page, "报完成", "");
        assertThat(page.getByText("已报完成，等待销号")).isVisible();
        open(secretary, page, LATE);
        write(page, "报完成", "");
        assertThat(page.locator("[data-error-summary]")).containsText("没有关联任何记录，请写一句整改情况");
        page.locator("textarea[name=note]").fill("已补开党员大会。");
        submit(page, "报完成");
        assertThat(page.getByText("已报完成，等待销号")).isVisible();
        open(secretary, page, WAITING);
        assertThat(page.getByText("报完成的人和责任人不能自己销号")).isVisible();
    }

    private static void closeThree(Visitor unit, Page page) {
        unit.visit("/");
        assertThat(page.getByText("3 个问题报完成，等您销号").first()).isVisible();
        for (String what : new String[] {RAISED, LATE, WAITING}) {
            unit.visit("/problems?state=reported");
            click(page, what);
            click(page, "销号");
            page.locator("textarea[name=note]").fill("已核实。");
            page.locator("input[name=day]").fill("2027-02-26");
            unit.meetsNoBarrier();
            submit(page, "销号");
            assertThat(page.getByText("2027年2月26日回头看")).isVisible();
        }
        unit.meetsNoBarrier().fits(390).photograph("problems-3-closed-390").fits(1366).photograph("problems-3-closed").print("problems-3-closed");
        unit.visit("/problems?state=reported");
        assertThat(page.getByText("没有符合条件的问题")).isVisible();
    }

    private static void reopenOne(Visitor committee, Page page) {
        committee.visit("/problems").meetsNoBarrier().fits(390).photograph("problems-4-all-390").fits(1366).photograph("problems-4-all")
                .print("problems-4-all");
        click(page, LATE);
        write(page, "重新打开", "会开了，没有决议。");
        assertThat(page.locator("[data-error-summary]")).containsText("请写明新的时限");
        page.locator("input[name=day]").fill("2026-12-25");
        submit(page, "重新打开");
        assertThat(page.getByText("已重新打开")).isVisible();
        committee.meetsNoBarrier();
    }

    private static void seenByTheSecretary(Visitor secretary, Page page) {
        secretary.visit("/problems?state=closed");
        assertThat(page.locator("tbody tr")).hasCount(2);
        secretary.visit("/problems?state=reopened");
        click(page, LATE);
        assertThat(page.getByText("会开了，没有决议。 时限 2026年12月25日")).isVisible();
    }

    private static void open(Visitor visitor, Page page, String problem) {
        visitor.visit("/problems");
        click(page, problem);
    }

    private static void write(Page page, String deed, String words) {
        click(page, deed);
        page.locator("textarea[name=note]").fill(words);
        submit(page, deed);
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
