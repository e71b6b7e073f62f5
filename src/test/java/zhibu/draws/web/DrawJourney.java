package zhibu.draws.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Typist;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.DemoAccounts;
import zhibu.sampling.Recomputation;

/**
 * The draw of the demo city is drawn again because a unit was forgotten: by keyboard, before witnesses, and recomputed from the file that a
 * secretary downloads; then the drawn branches are given to teams, without scripts, and an inspector finds his.
 */
@BrowserTest
@DirtiesContext
class DrawJourney {

    private static final String SEED = "2026-11-20 双色球 03 09 14 21 27 30+11";

    @Test
    void aRoundIsDrawnAgainAndGivenToTeams(Visitor staff, Visitor secretary, @WithoutScripts Visitor plain, Visitor inspector) throws Exception {
        Page page = staff.signIn("gongwei", DemoAccounts.PASSWORD).page();
        staff.visit("/campaigns");
        click(page, "2026年达标验收");
        click(page, "抽查");
        staff.meetsNoBarrier().fits(390).photograph("draw-1-list-390").fits(1366).photograph("draw-1-list");
        prepare(staff, page);
        freeze(staff, page);
        draw(staff, page);
        recompute(secretary.signIn("liwenjing", DemoAccounts.PASSWORD));
        giveToTeams(plain.signIn("gongwei", DemoAccounts.PASSWORD).page());
        inspect(inspector, inspector.signIn("renshe", DemoAccounts.PASSWORD).page());
    }

    /** By keyboard as far as the form goes. */
    private static void prepare(Visitor staff, Page page) {
        click(page, "重新抽取");
        staff.meetsNoBarrier().fits(390).photograph("draw-2-form-390").fits(1366).photograph("draw-2-form");
        Typist typist = new Typist(page);
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("编出抽样框"))).press("Enter");
        assertThat(page.locator("[data-error-summary]")).containsText("请写明上一次抽取为什么不算数");
        page.getByLabel("上一次抽取为什么不算数").fill("分层改为按单位和人数");
        page.getByLabel("按单位和党员人数").check();
        page.getByLabel("抽取比例（按比例时用）").fill("25");
        submit(page, "编出抽样框");
        assertThat(page.getByText("已编出抽样框")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新港支部不参加抽取")).click();
        page.getByLabel("原因").fill("今年新成立，不满一年");
        staff.meetsNoBarrier();
        submit(page, "不参加抽取");
        assertThat(page.getByText("不参加这一次抽取，原因写在抽样框里")).isVisible();
        staff.meetsNoBarrier().fits(390).photograph("draw-3-frame-390").fits(1366).photograph("draw-3-frame");
    }

    private static void freeze(Visitor staff, Page page) {
        submit(page, "冻结抽样框");
        assertThat(page.getByText("抽样框已冻结")).isVisible();
        staff.meetsNoBarrier();
        click(page, "抽查规程（打印）");
        staff.print("draw-4-rules");
        page.goBack();
    }

    private static void draw(Visitor staff, Page page) {
        click(page, "当众抽取");
        page.getByLabel("种子").fill(SEED);
        page.getByLabel("地点").fill("三楼会议室");
        page.getByLabel("见证人").fill("周明远");
        staff.meetsNoBarrier().fits(390).photograph("draw-5-seed-390").fits(1366).photograph("draw-5-seed");
        submit(page, "抽取");
        assertThat(page.locator("[data-error-summary]")).containsText("至少写 2 位见证人");
        page.getByLabel("见证人").fill("周明远（青山支部）\n李文静（临江支部）");
        submit(page, "抽取");
        assertThat(page.getByText("已抽取，名单和复算办法都在下面")).isVisible();
        staff.meetsNoBarrier().fits(390).photograph("draw-6-drawn-390").fits(1366).photograph("draw-6-drawn").print("draw-6-drawn");
        click(page, "抽取记录（打印）");
        staff.meetsNoBarrier().fits(1366).photograph("draw-7-protocol").print("draw-7-protocol");
    }

    private static void recompute(Visitor secretary) throws IOException {
        Page page = secretary.visit("/campaigns").page();
        click(page, "2026年达标验收");
        click(page, "抽查");
        assertThat(page.getByText("已被第2次抽取代替")).isVisible();
        click(page, "第2次抽取");
        List<String> hash = page.locator("code.hash").allInnerTexts();
        Download file = page.waitForDownload(() -> click(page, "下载抽样框（CSV）"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Recomputation.run(new PrintStream(said, true, StandardCharsets.UTF_8), "draw", file.path().toString(), SEED);
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo(hash.get(0));
        String drawn = String.join("", page.locator("section[aria-labelledby=strata] tbody td:last-child").allInnerTexts());
        assertThat(drawn.replaceAll("[^0-9（）]", "").replace("（", " ").replace("）", "").strip().split(" "))
                .containsExactlyElementsOf(lines.subList(1, lines.size()));
        Download script = page.waitForDownload(() -> page.getByText("二十行的脚本").click());
        assertThat(script.path()).hasSameTextualContentAs(Path.of("src/main/resources/static/assets/draw/recompute.py"));
    }

    private static void giveToTeams(Page page) {
        page.navigate("/campaigns");
        click(page, "2026年达标验收");
        click(page, "验收组");
        assertThat(page.getByText("还没有派组的")).isVisible();
        click(page, "派组");
        page.getByLabel("派给").selectOption(new SelectOption().setLabel("第一验收组"));
        page.getByLabel("验收日期").fill("2026-11-25");
        page.getByLabel("市财政局").first().check();
        submit(page, "派组");
        assertThat(page.getByText("已派组，组员现在看得到这些支部的记录")).isVisible();
    }

    private static void inspect(Visitor inspector, Page page) {
        assertThat(page.getByText("（市财政局）").first()).isVisible();
        inspector.meetsNoBarrier().fits(390).photograph("draw-8-inspector-390").fits(1366).photograph("draw-8-inspector");
        page.getByText("去办").first().click();
        assertThat(page.locator("h1")).containsText("验收组");
        inspector.meetsNoBarrier().fits(390).photograph("draw-9-team-390").fits(1366).photograph("draw-9-team");
        page.locator("tbody a").first().click();
        assertThat(page.locator("h1")).containsText("支部");
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
