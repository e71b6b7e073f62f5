package zhibu.ledger.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.DemoAccounts;

/** 李文静 is called away in the middle of a record; when she comes back and sends it, her session has ended. Not a word is lost. */
@BrowserTest
@DirtiesContext
class InterruptedFormJourney {

    private static final int[] WIDTHS = {1366, 683, 390};

    @Autowired JdbcClient database;

    @Test
    void withScriptsTheFormSaysSoWhileSheTypesAndGoesOnAfterSheSignedIn(Visitor visitor) {
        Page page = visitor.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        begin(visitor, "学习党支部工作条例");
        assertThat(page.locator("#verdict")).containsText("草稿已保存");

        endSession();
        page.getByLabel("结论、决议").first().fill("同意，下月落实。");
        assertThat(page.getByText("照常提交，重新登录后接着办")).isVisible();
        visitor.meetsNoBarrier().photograph("interrupted-1-notice");
        press(page, "提交记录");
        isFit(visitor, "interrupted-2-sign-in");
        goOn(page);
        isFit(visitor, "interrupted-3-continuation");
        press(page, "接着提交");
        goOnInSpiteOfAdvice(page);

        theRecordHasEveryWord(page, "学习党支部工作条例");
    }

    @Test
    void withoutScriptsToo(@WithoutScripts Visitor visitor) {
        Page page = visitor.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        begin(visitor, "学习支部工作条例");
        page.getByLabel("结论、决议").first().fill("同意，下月落实。");

        endSession();
        press(page, "提交记录");
        goOn(page);
        press(page, "接着提交");
        goOnInSpiteOfAdvice(page);

        theRecordHasEveryWord(page, "学习支部工作条例");
    }

    @Test
    void whoSignedInAgainInAnotherTabGoesOnAtOnce(Visitor visitor) {
        Page page = visitor.signIn("liwenjing", DemoAccounts.PASSWORD).page();
        begin(visitor, "学习党章");
        page.getByLabel("结论、决议").first().fill("同意，下月落实。");

        Page other = page.context().newPage();
        other.navigate("/login");
        signIn(other, DemoAccounts.PASSWORD);
        press(page, "提交记录");
        assertThat(page.getByRole(AriaRole.HEADING, named("接着提交"))).isVisible();
        press(page, "接着提交");
        goOnInSpiteOfAdvice(page);

        theRecordHasEveryWord(page, "学习党章");
    }

    private static void begin(Visitor visitor, String title) {
        Page page = visitor.page();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, named("记一次会")).first().click();
        page.getByLabel("党员大会").check();
        press(page, "下一步");
        page.getByLabel("地点").fill("机关三楼会议室");
        page.getByLabel("议题1").first().fill(title);
        page.getByLabel("内容").first().fill("逐条学习，\n讨论落实。");
    }

    private void endSession() {
        database.sql("delete from spring_session").update();
    }

    /** A wrong password first: that loses nothing either. */
    private static void goOn(Page page) {
        assertThat(page.getByText("登录已过期，您填写的内容还在；重新登录后接着提交。")).isVisible();
        signIn(page, "错");
        assertThat(page.getByText("用户名或密码不正确")).isVisible();
        signIn(page, DemoAccounts.PASSWORD);
        assertThat(page.getByRole(AriaRole.HEADING, named("接着提交"))).isVisible();
        assertThat(page.locator("main .written").nth(2)).hasText("逐条学习，\n讨论落实。");
    }

    /** It is nine in the morning, and she has written nearly the same before. */
    private static void goOnInSpiteOfAdvice(Page page) {
        assertThat(page.locator("[data-advice]")).containsText("现在才 09:00");
        press(page, "仍然提交");
    }

    private static void isFit(Visitor visitor, String name) {
        visitor.meetsNoBarrier();
        for (int width : WIDTHS) {
            visitor.fits(width).photograph(name + "-" + width);
        }
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("用户名").fill("liwenjing");
        page.getByLabel("密码").fill(password);
        press(page, "登录");
    }

    private static void theRecordHasEveryWord(Page page, String title) {
        page.waitForURL("**/gatherings/*");
        assertThat(page.locator("main")).containsText(title);
        assertThat(page.locator("main")).containsText("机关三楼会议室");
        assertThat(page.locator("main .written").first()).hasText("逐条学习，\n讨论落实。");
        assertThat(page.locator("main")).containsText("同意，下月落实。");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
