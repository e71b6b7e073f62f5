package zhibu.sheets.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** 临江支部 checks itself: its secretary goes through the items by Enter, disputes one point and signs; its unit returns it once, then passes. */
@BrowserTest
@DirtiesContext
class SelfCheckJourney {

    private static final int DISPUTED = 10;
    private static final int ITEMS = 19;

    @Autowired
    JdbcClient database;

    @Test
    void aBranchChecksItself(Visitor secretary, Visitor unit) {
        Page below = secretary.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        Page above = unit.signIn("caizheng", DemoAccounts.PASSWORD).page();
        secretary.visit(round() + "/self-checks");
        look(secretary, "self-check-1-blank");
        click(below, "开始填写");
        for (int item = 1; item <= ITEMS; item++) {
            assertThat(below.locator("h1")).containsText(item + " ");
            if (item == DISPUTED) {
                dispute(secretary, below);
            } else {
                below.keyboard().press("Enter");
            }
        }
        assertThat(below.getByText("签名报送").first()).isVisible();
        look(secretary, "self-check-3-answered");
        sign(secretary, below);
        giveBack(unit, above);
        correct(secretary, below);
        pass(unit, above);
        below.reload();
        assertThat(below.getByText("采纳：看过签到和决议原件")).isVisible();
        look(secretary, "self-check-7-passed");
        click(below, "自查报告");
        look(secretary, "self-check-8-report");
        secretary.print("self-check-8-report");
    }

    private String round() {
        return "/campaigns/" + database.sql("select id from campaign").query(String.class).single();
    }

    private static void look(Visitor visitor, String picture) {
        visitor.meetsNoBarrier().fits(390).photograph(picture + "-390").fits(1366).photograph(picture);
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** First wrong, then right; what was typed is kept meanwhile. */
    private static void dispute(Visitor secretary, Page page) {
        Typist typist = new Typist(page);
        typist.type("0.55").press("Enter");
        assertThat(page.locator("[data-error-summary]")).containsText("最多一位小数");
        secretary.meetsNoBarrier();
        page.getByLabel("扣分", new Page.GetByLabelOptions().setExact(true)).first().fill("0.5");
        page.getByLabel("理由（扣了分才要写）").first().fill("有两次会议走过场");
        page.getByText("有异议").first().click();
        page.getByLabel("主张扣多少分").first().fill("0");
        page.getByLabel("理由", new Page.GetByLabelOptions().setExact(true)).first().fill("会已开，记录在纸质本上");
        assertThat(page.locator("#kept")).containsText("已自动保存");
        look(secretary, "self-check-2-item");
        page.reload();
        assertThat(page.getByLabel("主张扣多少分").first()).hasValue("0");
        submit(page, "确认，下一项");
    }

    private static void sign(Visitor secretary, Page page) {
        click(page, "签名报送");
        look(secretary, "self-check-4-signature");
        submit(page, "签名报送");
        assertThat(page.getByText("已签名报送，等待审核")).isVisible();
    }

    private void giveBack(Visitor unit, Page page) {
        unit.visit(round() + "/self-checks");
        look(unit, "self-check-5-list");
        click(page, Cast.LINJIANG);
        click(page, "退回");
        submit(page, "退回");
        assertThat(page.locator("[data-error-summary]")).containsText("请写明退回理由");
        page.getByLabel("退回理由").fill("第4项请再核实。");
        submit(page, "退回");
        assertThat(page.getByText("已退回，支部修改后可以再报")).isVisible();
    }

    private static void correct(Visitor secretary, Page page) {
        page.reload();
        assertThat(page.getByText("退回：第4项请再核实。")).isVisible();
        click(page, "4 责任落实");
        page.getByLabel("扣分", new Page.GetByLabelOptions().setExact(true)).first().fill("0.5");
        page.getByLabel("理由（扣了分才要写）").first().fill("一名委员抽问不熟");
        submit(page, "确认，下一项");
        click(page, "看整张表");
        sign(secretary, page);
    }

    private static void pass(Visitor unit, Page page) {
        page.reload();
        click(page, "审核");
        submit(page, "通过");
        assertThat(page.locator("[data-error-summary]")).containsText("请选择采纳还是不采纳");
        look(unit, "self-check-6-review");
        page.getByLabel("采纳，按支部主张的扣分").check();
        page.getByLabel("理由", new Page.GetByLabelOptions().setExact(true)).fill("看过签到和决议原件");
        submit(page, "通过");
        assertThat(page.getByText("已通过，自评分已经确认")).isVisible();
    }

    @Test
    void whatIsTypedWithoutAConnectionIsSentWhenThereIsOneAgain(Visitor secretary) {
        Page page = secretary.signIn("zhoumingyuan", DemoAccounts.PASSWORD).visit(round() + "/self-checks").page();
        click(page, "7 议事决策");
        page.context().setOffline(true);
        page.getByLabel("扣分", new Page.GetByLabelOptions().setExact(true)).fill("0.5");
        page.getByLabel("理由（扣了分才要写）").fill("公开不及时");
        page.keyboard().press("Enter");
        assertThat(page.getByText("恢复连接后自动提交")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("h1")).containsText("8 ");
        click(page, "上一项");
        assertThat(page.getByLabel("理由（扣了分才要写）")).hasValue("公开不及时");
        assertThat(database.sql("select revision from self_check_answer where typed::text like '%公开不及时%'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void itWorksWithoutScripts(@WithoutScripts Visitor secretary) {
        Page page = secretary.signIn("chenliqun", DemoAccounts.PASSWORD).visit(round() + "/self-checks").page();

        click(page, "开始填写");
        submit(page, "确认，下一项");
        assertThat(page.locator("h1")).containsText("2 ");
        click(page, "上一项");
        assertThat(page.locator("h1")).containsText("1 ");
        click(page, "看整张表");
        assertThat(page.getByText("已确认 1 / 19 项")).isVisible();
    }
}
