package zhibu.entries.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Visitor;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.evidence.Samples;
import zhibu.standards.EntryKind;
import zhibu.standards.Shipped;

/**
 * 周明远, secretary of 青山支部 (16 members, no groups), enters a whole year through the pages: every kind of gathering and of
 * other ledger, a correction, a voiding, a record given back and reported again, files of every type.
 *
 * <p>What a record costs him is counted in the browser: every input, choice and tick that differs, when he submits, from what the
 * page had filled in for him. Choosing counts like typing, the date counts where it is not today.
 */
@BrowserTest
@DirtiesContext
class YearOfQingshanJourney {

    private static final int MOST = 5;
    private static final int MOST_OF_A_TALK = 4;
    private static final String DIFFERS = """
            form => [...form.elements].filter(field => ['BUTTON', 'FIELDSET'].includes(field.tagName) ? false
                : field.type === 'checkbox' ? field.checked !== field.defaultChecked
                : field.tagName === 'SELECT'
                    ? field.selectedIndex !== Math.max(0, [...field.options].findIndex(option => option.defaultSelected))
                : field.value !== field.defaultValue).length""";

    private Page page;
    private String branch;

    @Test
    void aYearIsEnteredThroughThePages(Visitor secretary, Visitor reviewer) {
        page = secretary.signIn("zhoumingyuan", DemoAccounts.PASSWORD).page();
        page.getByRole(AriaRole.LINK, named(Cast.QINGSHAN)).first().click();
        branch = page.url().replaceAll(".*(/branches/\\d+).*", "$1");

        gatherings();
        String talk = entries();
        corrects(talk);
        voids();
        answersWhatIsGivenBack(reviewer.signIn("fagai", DemoAccounts.PASSWORD).page());
        attaches();
        looksUp();
    }

    private void gatherings() {
        meets("ASSEMBLY", "2026-01-16", "通过年度工作计划");
        meets("COMMITTEE", "2026-02-10", "研究发展党员工作");
        meets("LECTURE", "2026-03-20", "书记讲党课：从严治党永远在路上");
        meets("THEME_DAY", "2026-04-17", "义务植树");
        meets("LIFE", "2026-05-15", "查摆问题，开展批评");
        meets("REVIEW", "2026-06-12", "民主评议党员");
    }

    private void meets(String kind, String date, String topic) {
        page.navigate(branch + "/gatherings/new?kind=" + kind);
        type("日期", date);
        page.getByLabel("议题1").first().fill(topic);
        page.getByLabel("内容").first().fill("大家逐一发言，意见一致。");
        page.getByLabel("结论、决议").first().fill("同意。");
        submit("提交记录", MOST, topic);
    }

    /** @return the address of the talk */
    private String entries() {
        String talk = enters("TALK", MOST_OF_A_TALK, form -> {
            type("谈话日期", "2026-03-06");
            tick("沈若兰");
            type("主要内容", "对近期工作节奏有些吃不消。");
        });
        enters("MEMBER_REVIEW", MOST, form -> {
            type("方案要点", "个人自评、党员互评、民主测评、组织评定。");
            type("沈若兰 优秀", "12");
            type("沈若兰 合格", "4");
            form.getByLabel("沈若兰 评定等次").selectOption("EXCELLENT");
        });
        enters("REPORT", MOST, form -> {
            type("题目", "关于增补支部委员的请示");
            type("报送", "机关党委");
            type("内容", "拟增补支部委员一名，妥否，请批示。");
        });
        enters("SUMMARY", MOST, form -> form.page().getByRole(AriaRole.LINK, named("上半年")).click());
        assertThat(page.locator("main")).containsText("2026年上半年，青山支部有党员 16 人");
        enters("YEAR_REPORT", MOST, form -> { });
        enters("DUTY_LIST", MOST, form -> { });
        enters("PLEDGE", MOST, form -> type("承诺、岗位职责", "群众来访首问负责。"));
        enters("CARE", MOST, form -> {
            form.getByLabel("帮扶对象").selectOption(new SelectOption().setLabel("陆承志"));
            type("帮扶措施", "每月探望一次，协调大病救助。");
        });
        enters("VISIT", MOST, form -> {
            type("走访日期", "2026-02-12");
            type("走访对象", "离休干部老秦");
            type("了解的情况、解决的问题", "身体尚可，帮助联系家庭医生。");
            typeMore("慰问金（选填）", "500");
        });
        enters("SERVICE", MOST, form -> {
            type("事项（要解决的问题）", "桂花社区老人用不好手机");
            type("做法", "每周三下午到社区教老人用智能手机。");
            typeMore("受益群众（选填）", "36");
        });
        enters("FUNDS", MOST, form -> {
            type("事项", "购买学习书籍");
            typeMore("金额（选填）", "860.5");
        });
        enters("TRAINING", MOST, form -> {
            type("培训名称", "支部书记培训班");
            type("举办单位", "市直机关工委");
            type("学时", "8");
        });
        return talk;
    }

    private String enters(String kind, int most, Consumer<Locator> fill) {
        page.navigate(branch + "/entries/new?kind=" + kind);
        fill.accept(page.locator("form[data-guard]"));
        submit("记入台账", most, "录入");
        return page.url();
    }

    private void type(String label, String text) {
        page.getByLabel(label, exactly()).fill(text);
    }

    private void typeMore(String label, String text) {
        page.getByText("补充内容（选填）").click();
        type(label, text);
    }

    private void tick(String name) {
        page.locator("#people").getByLabel(name, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private void submit(String button, int most, String shown) {
        int changed = (int) page.locator("form[data-guard]").evaluate(DIFFERS);
        assertThat(changed).as("%s costs him", page.url()).isLessThanOrEqualTo(most);
        press(button);
        assertThat(page.locator("main")).containsText(shown);
        assertThat(page.locator("[data-error-summary]")).hasCount(0);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private void corrects(String talk) {
        page.navigate(talk);
        page.getByRole(AriaRole.LINK, named("更正")).click();
        type("更正理由", "日期记错了");
        type("谈话日期", "2026-03-09");
        submit("提交更正", MOST, "2026年3月9日");
        assertThat(page.locator("main")).containsText("查看第 1 稿");
    }

    private void voids() {
        open("购买学习书籍");
        page.getByRole(AriaRole.LINK, named("作废")).click();
        type("作废理由", "与报账记录重复");
        press("作废");
        assertThat(page.locator("main")).containsText("本记录已作废，不计入任何判定。理由：与报账记录重复");
    }

    private void open(String title) {
        page.navigate(branch + "/entries");
        page.locator("table a", new Page.LocatorOptions().setHasText(title)).first().click();
    }

    private void answersWhatIsGivenBack(Page reviewer) {
        open("关于增补支部委员的请示");
        reviewer.navigate(page.url());
        reviewer.getByRole(AriaRole.LINK, named("退回")).click();
        reviewer.getByLabel("退回理由").fill("没有写人选");
        reviewer.getByRole(AriaRole.BUTTON, named("退回")).click();
        assertThat(reviewer.locator("main")).containsText("本记录已退回");

        page.navigate("/");
        assertThat(page.locator("main")).containsText("退回理由：没有写人选");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("：关于增补支部委员的请示")).click();
        page.getByRole(AriaRole.LINK, named("更正后再报")).click();
        type("更正理由", "补写人选");
        type("内容", "拟增补方晓彤同志为支部委员，妥否，请批示。");
        submit("提交更正", MOST, "方晓彤");
        assertThat(page.locator("main")).not().containsText("本记录已退回");
        page.navigate("/");
        assertThat(page.locator("main")).not().containsText("没有写人选");
    }

    private void attaches() {
        open("桂花社区老人用不好手机");
        page.locator("input[type=file]").setInputFiles(Samples.all().entrySet().stream()
                .map(sample -> new FilePayload("服务记录." + sample.getKey(), "application/octet-stream", sample.getValue())).toArray(FilePayload[]::new));
        press("添加");
        assertThat(page.getByText("已添加 6 个附件")).isVisible();
    }

    private void looksUp() {
        page.navigate(branch + "/entries");
        List<String> shelves = page.locator(".figures a").allInnerTexts();
        assertThat(shelves).hasSameSizeAs(Shipped.entryKinds());
        for (EntryKind kind : Shipped.entryKinds()) {
            assertThat(shelves).anyMatch(shelf -> shelf.matches("(?s)[1-9]\\d*\\s+" + kind.name()) || kind.code().equals("FUNDS"));
        }
        for (String found : List.of("桂花社区", "义务植树", "大病救助")) {
            page.navigate("/search?q=" + found);
            assertThat(page.locator("main")).containsText(Cast.QINGSHAN);
        }
        page.navigate("/search?q=吃不消");
        assertThat(page.locator("main a[href*='/entries/']")).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
