package zhibu.tasks.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;

/**
 * A key task from its publication through three units to its closing: 临江支部's part is returned once, 市财政局 is late, and the
 * working committee, the unit and the secretary each see their own of it.
 */
@BrowserTest
@DirtiesContext
class TaskJourney {

    private static final String TITLE = "开展机关作风集中整治";

    @Autowired JdbcClient database;

    @Test
    void aTaskGoesThroughThreeUnitsToItsClosing(Visitor committee, Visitor unit, @WithoutScripts Visitor secretary) {
        Page above = committee.signIn("gongwei", DemoAccounts.PASSWORD).page();
        publish(committee, above);
        String task = breakDown(committee, above);

        Page middle = unit.signIn("caizheng", DemoAccounts.PASSWORD).page();
        handDown(unit, middle, task);
        Page below = secretary.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        String part = doIt(secretary, below);

        returned(unit, middle, part);
        below.navigate(part);
        assertThat(below.getByText("请写明取消了哪些报表").first()).isVisible();
        write(below, "报完成", "取消报表两张。");
        unit.visit(part);
        write(middle, "办结", "");
        closeTheUnits(committee, above, middle, task);
        otherUnitsAreLate(committee, above, task);
    }

    private static void publish(Visitor committee, Page page) {
        committee.visit("/tasks").meetsNoBarrier().fits(390).fits(1366);
        click(page, "发布重点任务");
        committee.meetsNoBarrier();
        page.getByLabel("任务名称").fill(TITLE);
        page.getByLabel("要求做什么").fill("查找问题，逐条整改。");
        submit(page, "发布");
        assertThat(page.locator("[data-error-summary]")).containsText("完成时限要写成存在的日期");
        assertThat(page.getByLabel("任务名称")).hasValue(TITLE);
        page.getByLabel("完成时限").fill("2026-12-18");
        submit(page, "发布");
    }

    /** By keyboard: three units at once. */
    private static String breakDown(Visitor committee, Page page) {
        assertThat(page.getByText("已发布，接下来分解到单位和支部")).isVisible();
        committee.meetsNoBarrier().photograph("tasks-1-breakdown");
        Typist typist = new Typist(page);
        for (String unit : List.of("市财政局（单位）", "市发展和改革局（单位）", "市教育局（单位）")) {
            typist.goTo(page.getByLabel(unit)).press("Space");
        }
        page.getByLabel("完成时限").fill("2027-01-31");
        submit(page, "分解");
        assertThat(page.locator("[data-error-summary]")).containsText("时限不能晚于上一级任务的时限2026年12月18日");
        assertThat(page.getByLabel("市教育局（单位）")).isChecked();
        page.getByLabel("完成时限").fill("2026-12-18");
        submit(page, "分解");
        assertThat(page.locator("tbody tr")).hasCount(3);
        return page.url();
    }

    private static void handDown(Visitor unit, Page page, String task) {
        page.navigate(task);
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody th a").click();
        click(page, "明确责任人");
        page.getByLabel("责任人").fill(Cast.GU_HUAIYUAN);
        submit(page, "确定");
        assertThat(page.locator("[data-error-summary]")).containsText("不是市财政局现有的党员");
        page.getByLabel("责任人").fill("赵启明");
        submit(page, "确定");
        click(page, "分解到支部");
        unit.meetsNoBarrier();
        page.getByLabel("临江支部").check();
        page.getByLabel("责任人").fill("孙雅琴");
        submit(page, "分解");
        assertThat(page.getByText("已分解 1 项")).isVisible();
    }

    /** Without scripts. */
    private static String doIt(Visitor secretary, Page page) {
        secretary.visit("/tasks?view=parts");
        page.locator("tr:has-text('孙雅琴') th a").click();
        String part = page.url();
        click(page, "关联记录");
        Locator record = page.getByLabel("记录", new Page.GetByLabelOptions().setExact(true));
        assertThat(record.locator("option").first()).hasText("请选择");
        submit(page, "关联");
        assertThat(page.locator("[data-error-summary]")).containsText("请选择一条记录");
        page.navigate(part);
        write(page, "报完成", "已开会查摆。");
        assertThat(page.getByText("报完成，待办结")).isVisible();
        return part;
    }

    private static void returned(Visitor unit, Page page, String part) {
        page.navigate(part);
        unit.meetsNoBarrier().fits(390).photograph("tasks-2-part-390").fits(1366).photograph("tasks-2-part");
        write(page, "退回", "");
        assertThat(page.locator("[data-error-summary]")).containsText("请写明退回理由");
        page.getByLabel("退回理由").fill("请写明取消了哪些报表");
        submit(page, "退回");
        assertThat(page.getByText("已退回").first()).isVisible();
    }

    private static void closeTheUnits(Visitor committee, Page above, Page unit, String task) {
        unit.navigate(task);
        unit.locator("tbody th a").first().click();
        write(unit, "报完成", "所属支部已完成。");
        above.navigate(task);
        above.locator("tr:has-text('赵启明') th a").click();
        write(above, "办结", "");
        assertThat(above.getByText("已办结").first()).isVisible();
        committee.meetsNoBarrier();
    }

    /** What the other two have not done by then is late. */
    private void otherUnitsAreLate(Visitor committee, Page page, String task) {
        database.sql("update task_part set deadline = '2026-11-18' where what = ? and parent_id is null").param(TITLE).update();
        page.navigate(task);
        assertThat(page.getByText("逾期 2 天")).hasCount(2);
        committee.photograph("tasks-3-task").print("tasks-3-task");
        committee.visit("/tasks?view=owners&state=overdue").meetsNoBarrier().photograph("tasks-4-owners").print("tasks-4-owners");
        committee.visit("/tasks/book/2026").meetsNoBarrier().photograph("tasks-5-book").print("tasks-5-book");
        assertThat(page.locator("tr:has-text('%s')".formatted(TITLE))).containsText("分解 4 项，办结 2");
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
