package zhibu.elections.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
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
 * 彭卫国, secretary of 老城支部, finds on his home page that the term ended four months ago. With the keyboard alone he applies
 * for the election; the working committee approves; step by step, in turn, they come to a new term. He uses no scripts after that.
 */
@BrowserTest
@DirtiesContext
class ElectionJourney {

    @Autowired
    JdbcClient database;

    @Test
    void aWholeElection(Visitor secretary, @WithoutScripts Visitor level) {
        Page page = secretary.signIn("zhibu" + laocheng(), DemoAccounts.PASSWORD).page();
        Page above = level.signIn("gongwei", DemoAccounts.PASSWORD).page();
        assertThat(page.getByText("逾期 123 天")).isVisible();
        secretary.photograph("election-0-home");
        request(secretary, page);
        level.visit("/").photograph("election-0-home-above").visit("/terms").photograph("election-0-terms");
        approve(level, above);
        nominate(secretary, page);
        step(above, "批复候选人预备人选", "2026-11-17", "清直工委〔2026〕72号");
        assemble(secretary, page);
        divide(secretary, page);
        step(page, "报选举结果", "2026-11-19", "清老支〔2026〕5号");
        step(above, "批复选举结果", "2026-11-20", "清直工委〔2026〕75号");

        see(secretary);
    }

    /** Nothing but the keyboard. */
    private void request(Visitor secretary, Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("请报换届请示")).click();
        secretary.meetsNoBarrier().fits(390).photograph("election-1-start-390").fits(1366).photograph("election-1-start");
        Typist typist = new Typist(page);
        typist.goTo(page.getByRole(AriaRole.LINK, named("报换届请示"))).press("Enter");
        page.waitForURL("**/elections/request");
        typist.goTo(page.getByLabel("日期")).typeDate(LocalDate.of(2026, 11, 10));
        typist.goTo(page.getByLabel("文号")).type("清老支〔2026〕3号");
        typist.goTo(page.getByRole(AriaRole.BUTTON, button("记下"))).press("Enter");
        assertThat(page.locator("main")).containsText("等上级党组织办理");
    }

    private void approve(Visitor level, Page above) {
        level.visit(elections());
        above.getByRole(AriaRole.LINK, named("批复换届请示")).click();
        level.fits(1366).photograph("election-2-approval");
        above.getByLabel("同意延期换届").check();
        above.getByLabel("日期").first().fill("2026-11-11");
        above.getByLabel("延至哪一天（同意延期的填）").fill("2030-01-01");
        above.getByRole(AriaRole.BUTTON, button("记下")).click();
        assertThat(above.locator("[data-error-summary]")).containsText("延期一般不超过 1 年");
        above.getByLabel("同意按期换届").check();
        above.getByLabel("文号").fill("清直工委〔2026〕70号");
        above.getByRole(AriaRole.BUTTON, button("记下")).click();
        assertThat(above.locator("main")).containsText("下一步：报候选人预备人选");
    }

    private void nominate(Visitor secretary, Page page) {
        secretary.visit(elections());
        page.getByRole(AriaRole.LINK, named("报候选人预备人选")).click();
        secretary.meetsNoBarrier().fits(390).photograph("election-3-candidates-390").fits(1366).photograph("election-3-candidates");
        page.getByLabel("日期").fill("2026-11-16");
        page.getByLabel("文号").fill("清老支〔2026〕4号");
        page.getByLabel("应选委员（设支部委员会的填）").fill("3");
        Locator boxes = page.locator("input[name=candidates]");
        for (int i = 0; i < 3; i++) {
            boxes.nth(i).check();
        }
        page.getByRole(AriaRole.BUTTON, button("记下")).click();
        assertThat(page.locator("[data-error-summary]")).containsText("至少 4 名候选人，现有 3 名");
        secretary.meetsNoBarrier().photograph("election-3-refused");
        boxes.nth(3).check();
        page.getByRole(AriaRole.BUTTON, button("记下")).click();
        assertThat(page.locator("main")).containsText("等上级党组织办理");
    }

    private void assemble(Visitor secretary, Page page) {
        ballot(secretary, page, "召开选举大会", List.of("12", "11", "9", "9"), "election-4-assembly");
        assertThat(page.locator("main")).containsText("下一步：再次投票");
        page.getByRole(AriaRole.LINK, named("再次投票")).click();
        assertThat(page.locator("main")).containsText("对得票相等的再次投票");
        secretary.visit(elections());
        ballot(secretary, page, "再次投票", List.of("10", "4"), "election-5-ballot");
        assertThat(page.locator("main")).containsText("下一步：支委会选举书记、分工");
    }

    private void ballot(Visitor secretary, Page page, String step, List<String> votes, String picture) {
        secretary.visit(elections());
        page.getByRole(AriaRole.LINK, named(step)).click();
        page.getByLabel("日期").fill("2026-11-18");
        for (String label : List.of("实到有选举权的", "发出选票", "收回选票")) {
            page.getByLabel(label).fill("16");
        }
        Locator boxes = page.locator("input[name$='.votes']");
        for (int i = 0; i < votes.size(); i++) {
            boxes.nth(i).fill(votes.get(i));
        }
        secretary.meetsNoBarrier().fits(390).photograph(picture + "-390").fits(1366).photograph(picture);
        page.getByRole(AriaRole.BUTTON, button("记下")).click();
    }

    private void divide(Visitor secretary, Page page) {
        page.getByRole(AriaRole.LINK, named("支委会选举书记、分工")).click();
        List<String> duties = List.of("书记", "组织委员", "纪检委员");
        for (int i = 0; i < duties.size(); i++) {
            page.locator("select[name$='.duty']").nth(i).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(duties.get(i)));
        }
        page.locator("input[name$='.votes']").first().fill("3");
        secretary.meetsNoBarrier().fits(390).photograph("election-6-committee-390").fits(1366).photograph("election-6-committee");
        page.getByRole(AriaRole.BUTTON, button("记下")).click();
    }

    private void step(Page page, String step, String day, String document) {
        page.navigate(elections());
        page.getByRole(AriaRole.LINK, named(step)).click();
        page.getByLabel("日期").fill(day);
        page.getByLabel("文号").fill(document);
        page.getByRole(AriaRole.BUTTON, button("记下")).click();
        assertThat(page.locator(".banner-done")).containsText("已记下");
    }

    private void see(Visitor secretary) {
        secretary.visit(elections()).meetsNoBarrier().photograph("election-7-done").print("election-7-done").fits(390).photograph("election-7-done-390");
        assertThat(secretary.page().locator("main")).containsText("2026年11月18日至2029年11月17日");
        assertThat(secretary.page().locator("main")).containsText("任期中");
        secretary.fits(1366).visit("/branches/" + laocheng()).meetsNoBarrier().photograph("election-8-branch");
        assertThat(secretary.page().locator("main")).containsText("清直工委〔2026〕75号");
        assertThat(secretary.visit("/").page().locator("main")).not().containsText("换届请示");
    }

    private String elections() {
        return "/branches/%d/elections".formatted(laocheng());
    }

    private long laocheng() {
        return database.sql("select id from branch where name = ?").param(Cast.LAOCHENG).query(Long.class).single();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
