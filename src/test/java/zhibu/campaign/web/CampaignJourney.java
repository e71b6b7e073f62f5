package zhibu.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.DemoAccounts;

/** A round from its announcement to the admission of a unit, as the working committee and the unit go through it. */
@BrowserTest
@DirtiesContext
class CampaignJourney {

    private static final String ROUND = "2026年回头看验收";

    @Test
    void aRoundIsOpenedAndAUnitAdmitted(Visitor committee, @WithoutScripts Visitor unit) {
        Page above = committee.signIn("gongwei", DemoAccounts.PASSWORD).page();
        Page below = unit.signIn("caizheng", DemoAccounts.PASSWORD).page();
        open(committee, above);
        finish(unit, below);
        advance(above, "查摆");
        advance(above, "建设");
        apply(unit, below, "所属三个支部都已自查。");
        decide(committee, above, "退回", "退回理由", "临江支部还有问题没有销号。");
        apply(unit, below, "三个问题已销号。");
        decide(committee, above, "受理", "受理意见（选填）", "");
        unit.visit(committee.page().url().replaceFirst("^https?://[^/]+", ""));
        assertThat(below.getByText("已受理")).isVisible();
        unit.fits(390).photograph("campaign-4-unit-390").fits(1366).photograph("campaign-4-unit").print("campaign-4-unit");
        goBack(committee, above);
    }

    /** By keyboard as far as the name goes; the dates are there already. */
    private static void open(Visitor committee, Page page) {
        committee.visit("/campaigns").meetsNoBarrier().fits(390).photograph("campaign-1-list-390").fits(1366).photograph("campaign-1-list");
        click(page, "发起验收");
        committee.meetsNoBarrier().fits(390).photograph("campaign-2-new-390").fits(1366).photograph("campaign-2-new");
        Typist typist = new Typist(page);
        typist.goTo(page.getByLabel("名称")).press("Control+a").type("2026年达标验收");
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("发起").setExact(true))).press("Enter");
        assertThat(page.locator("[data-error-summary]")).containsText("2026年已经有同名的验收");
        page.getByLabel("名称").fill(ROUND);
        submit(page, "发起");
        assertThat(page.getByText("已发起")).isVisible();
        committee.meetsNoBarrier().fits(390).photograph("campaign-3-opened-390").fits(1366).photograph("campaign-3-opened");
    }

    private static void finish(Visitor unit, Page page) {
        unit.visit("/campaigns");
        click(page, ROUND);
        click(page, "报部署阶段完成");
        submit(page, "报阶段完成");
        assertThat(page.locator("[data-error-summary]")).containsText("请写明完成情况");
        page.locator("textarea[name=note]").fill("已印发方案，召开部署会。");
        submit(page, "报阶段完成");
        assertThat(page.getByText("市财政局报部署阶段完成")).isVisible();
    }

    private static void advance(Page page, String stage) {
        click(page, "进入%s阶段".formatted(stage));
        submit(page, "进入下一阶段");
        assertThat(page.getByText("已进入下一阶段")).isVisible();
    }

    private static void apply(Visitor unit, Page page, String statement) {
        unit.visit("/campaigns");
        click(page, ROUND);
        click(page, "申报达标");
        page.locator("textarea[name=note]").fill(statement);
        submit(page, "申报达标");
        assertThat(page.getByText("已申报，等待受理")).isVisible();
    }

    private static void decide(Visitor committee, Page page, String verdict, String label, String words) {
        page.reload();
        click(page, "%s：市财政局".formatted(verdict));
        committee.meetsNoBarrier();
        page.getByLabel(label).fill(words);
        submit(page, "%s申报".formatted(verdict));
        assertThat(page.getByText("市财政局").first()).isVisible();
    }

    private static void goBack(Visitor committee, Page page) {
        click(page, "退回上一阶段");
        page.getByLabel("退回理由").fill("两个单位还没有查摆。");
        submit(page, "退回上一阶段");
        assertThat(page.getByText("退回查摆阶段")).isVisible();
        committee.meetsNoBarrier().fits(390).photograph("campaign-5-back-390").fits(1366).photograph("campaign-5-back").print("campaign-5-back");
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
