package zhibu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.demo.DemoAccounts;

/** The working committee draws up an edition, sees what it changes, tries it on all branches and publishes it. */
@BrowserTest
@DirtiesContext
class EditionJourney {

    private static final double PATIENCE = 60_000;

    @Test
    void fromTheOldEditionToTheNew(Visitor visitor) {
        Page page = visitor.signIn("gongwei", DemoAccounts.PASSWORD).visit("/standards/drafts").page();
        visitor.meetsNoBarrier();
        page.getByLabel("版本号").fill("2.0");
        press(page, "起草");
        String draft = page.url();

        page.getByText("10 会风严谨").click();
        page.getByLabel("满分").fill("9");
        visitor.meetsNoBarrier();
        press(page, "保存");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("合计 99 分，还差 1 分");
        visitor.visit(draft + "/publication");
        assertThat(page.getByText("各分项满分合计 99，应为 100")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("发布").setExact(true))).hasCount(0);

        visitor.visit(draft + "/items/11");
        page.getByLabel("满分").fill("6");
        press(page, "保存");
        visitor.visit(draft + "/grades");
        page.getByLabel("第 1 等最低分").fill("97");
        press(page, "保存");
        visitor.visit(draft + "/differences").meetsNoBarrier();
        assertThat(page.locator("main")).containsText("97");

        visitor.visit(draft + "/trial");
        press(page, "开始试算");
        assertThat(page.getByText("各等次的支部数")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(page.getByText("“优秀”线：90 分变为 97 分").first()).isVisible();
        visitor.meetsNoBarrier();

        visitor.visit(draft + "/publication");
        press(page, "发布");
        assertThat(page.getByText("还没有起用")).isVisible();

        visitor.visit("/standards/2.0/withdrawal");
        press(page, "撤回");
        visitor.meetsNoBarrier();
        page.getByLabel("撤回理由").fill("市里要求再议");
        press(page, "撤回");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已撤回，原来的版本继续适用");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
