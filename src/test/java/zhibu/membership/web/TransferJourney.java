package zhibu.membership.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;

/** 杜向前 goes from 临江支部, of one unit, to 青山支部, of another: 李文静 lets him go, 周明远 finds it on his home page and receives him. */
@BrowserTest
@DirtiesContext
class TransferJourney {

    private static final String DU = "杜向前";

    @Test
    void oneMemberIsTransferredToAnotherUnit(Visitor sender, @WithoutScripts Visitor receiver) {
        Page sending = sender.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        Page receiving = receiver.signIn("zhoumingyuan", DemoAccounts.PASSWORD).page();

        open(sending);
        letGo(sender, sending);
        receive(receiver, receiving);

        sender.visit("/");
        open(sending, "党员花名册");
        assertThat(sending.locator("table")).not().containsText(DU);
        open(receiving, "党员花名册");
        assertThat(receiving.locator("table")).containsText(DU);
    }

    private static void open(Page page) {
        open(page, "党员花名册");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DU).setExact(true)).click();
    }

    private static void open(Page page, String link) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/"));
        page.locator("h2 a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    /** Nothing but the keyboard, once the file is open. */
    private static void letGo(Visitor sender, Page page) {
        sender.meetsNoBarrier().photograph("transfer-1-file");
        Typist typist = new Typist(page);
        typist.goTo(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("转出组织关系"))).press("Enter");
        page.waitForURL("**/transfer");
        sender.meetsNoBarrier();
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开出"))).press("Enter");
        assertThat(page.locator("[data-error-summary]")).containsText("请写明转出原因");
        page.getByLabel("接收支部").selectOption(new SelectOption().setLabel(Cast.DEVELOPMENT + " " + Cast.QINGSHAN));
        typist.goTo(page.getByLabel("转出原因")).type("工作调动");
        typist.goTo(page.getByLabel("介绍信编号（选填）")).type("清组介〔2026〕31号");
        sender.fits(390).photograph("transfer-2-form-390").fits(1366);
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开出"))).press("Enter");
        assertThat(page.getByText("已开出，等对方接收")).isVisible();
        sender.meetsNoBarrier().photograph("transfer-3-waiting");
    }

    private static void receive(Visitor receiver, Page page) {
        receiver.visit("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("接收杜向前的组织关系")).click();
        receiver.photograph("transfer-4-incoming");
        page.locator("section[aria-labelledby=incoming] a").click();
        receiver.fits(390).photograph("transfer-5-receive-390").fits(1366);
        page.getByLabel("接收日期").fill(LocalDate.of(2026, 11, 20).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("接收").setExact(true)).click();
        assertThat(page.getByText("转接已办结")).isVisible();
        receiver.photograph("transfer-6-settled").print("transfer");
    }
}
