package zhibu.development.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
 * Two ways into the Party, written down by the secretary of 青山支部 on 20 November 2026: 夏禾 goes all the way from the application in 2023
 * to full membership, admitted by the rules of 2014 and confirmed by those of 2026; 韩江 becomes a candidate by the new rules.
 */
@BrowserTest
@DirtiesContext
class DevelopmentJourney {

    @Autowired
    JdbcClient database;

    @Test
    void fromTheApplicationToFullMembershipAcrossTheChangeOfRules(Visitor visitor) {
        Page page = apply(visitor, "夏禾", "2023-03-01");
        visitor.meetsNoBarrier().photograph("development-1-applied");

        take(page, "talk", "2023-04-03", null);
        assertThat(page.locator(".steps").first()).containsText("超期 2 天");
        take(page, "activist", "2023-05-10", "支委会研究同意");
        take(page, "activist-filed", "2023-05-12", null);
        name(page, "contacts", "2023-05-12", Cast.ZHOU_MINGYUAN, "沈若兰");
        take(page, "observe", "2023-11-10", null);
        refuse(visitor, page);
        take(page, "candidate", "2024-05-10", "支委会讨论同意");
        take(page, "candidate-reported", "2024-05-20", null);
        assertThat(page.locator(".summary")).containsText("发展对象");
        name(page, "introducers", "2024-06-01", Cast.ZHOU_MINGYUAN, "沈若兰");
        take(page, "review", "2024-06-20", "合格");
        take(page, "training", "2024-07-01", "培训合格");
        take(page, "examined", "2025-05-06", "合格，报上级党委预审");
        take(page, "pre-reviewed", "2025-05-12", "预审合格");
        take(page, "form", "2025-05-15", null);
        take(page, "assembly", "2025-05-20", "同意接收为预备党员");
        assertThat(page.locator("main")).containsText("台账里没有这一天表决此事的支部大会");
        take(page, "superior-talk", "2025-05-26", null);
        take(page, "leading-group", "2025-06-03", "同意");
        take(page, "approved", "2025-06-10", "批准为预备党员");
        assertThat(page.locator(".summary")).containsText("预备党员");
        take(page, "oath", "2025-07-01", null);
        take(page, "request", "2026-05-12", null);
        take(page, "confirm-assembly", "2026-05-22", "同意按期转为正式党员");
        take(page, "confirm-leading-group", "2026-05-28", "同意支部大会决议");
        take(page, "confirm-approved", "2026-08-23", "批准转为正式党员");
        assertThat(page.locator(".summary")).containsText("正式党员");
        assertThat(page.locator("main")).containsText("超期 1 天");
        visitor.meetsNoBarrier().fits(390).photograph("development-2-full-390").fits(1366).photograph("development-2-full");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("纪实表（打印）")).click();
        visitor.meetsNoBarrier().photograph("development-3-sheet").print("development-3-sheet");
        visitor.visit(branch() + "/members?name=夏禾");
        assertThat(page.locator("tbody")).containsText("2026年5月20日");
    }

    /** A year of cultivation has not passed yet: the sentence says when, and what was typed stays. */
    private static void refuse(Visitor visitor, Page page) {
        fill(page, "candidate", "2024-05-09", "支委会讨论同意");
        send(page);
        assertThat(page.locator("[data-error-summary]")).containsText("培养教育和考察须满 12 个月，确定发展对象最早在2024年5月10日（《发展党员工作细则》（2014年）第13条）");
        assertThat(page.locator("#conclusion")).hasValue("照会议记录抄录。");
        visitor.meetsNoBarrier().photograph("development-refused");
    }

    @Test
    void byTheNewRulesWithTheKeyboardAlone(Visitor visitor) {
        Page page = apply(visitor, "韩江", "2025-01-10");
        Typist typist = new Typist(page);
        typist.goTo(page.getByLabel("日期", new Page.GetByLabelOptions().setExact(true))).typeDate(LocalDate.parse("2025-01-20"));
        typist.goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记下这一环节"))).press("Enter");
        assertThat(page.locator(".banner")).containsText("已记下");
        take(page, "activist", "2025-03-03", "支委会研究同意");
        take(page, "activist-filed", "2025-03-05", null);
        name(page, "contacts", "2025-03-05", Cast.ZHOU_MINGYUAN, "");
        take(page, "observe", "2025-09-01", null);
        take(page, "candidate", "2026-09-20", "支委会讨论同意");
        take(page, "candidate-reported", "2026-09-29", "同意");
        assertThat(page.locator("#next")).containsText("公示，列为发展对象");
        assertThat(page.locator("main")).containsText("今天开始的公示，最早到2026年11月26日为止");

        fill(page, "notice", "2026-10-11", "公示无影响发展的问题，列为发展对象");
        page.getByLabel("公示开始日期").fill("2026-09-30");
        send(page);
        assertThat(page.locator("[data-error-summary]")).containsText("最后一天是2026年10月12日");
        visitor.photograph("development-notice-refused");
        page.getByLabel("公示结束日期").fill("2026-10-12");
        send(page);
        assertThat(page.locator(".summary")).containsText("发展对象");
        visitor.meetsNoBarrier().photograph("development-candidate");
        visitor.visit("/");
        assertThat(page.locator("main")).containsText("俞晓岚：第2次半年考察");
    }

    @Test
    void theUnitCommitteeAnswersWithoutScripts(@WithoutScripts Visitor visitor) {
        apply(visitor, "江帆", "2026-01-05");
        String address = visitor.page().url();
        take(visitor.page(), "talk", "2026-01-20", null);
        take(visitor.page(), "activist", "2026-03-02", "支委会研究同意");
        visitor.page().context().clearCookies();

        Page page = visitor.signIn("fagai", DemoAccounts.PASSWORD).page();
        page.navigate(address);
        assertThat(page.locator("#next")).containsText("报上级党委备案");
        fill(page, "activist-filed", "2026-03-10", null);
        page.getByLabel("文号（选填）").fill("");
        send(page);
        assertThat(page.locator(".banner")).containsText("已记下");
        assertThat(page.locator("main")).containsText("下一环节：⑤指定培养联系人，由党支部办理");
    }

    private Page apply(Visitor visitor, String name, String day) {
        Page page = visitor.signIn("zhoumingyuan", DemoAccounts.PASSWORD).visit(branch() + "/development/new").page();
        page.getByLabel("姓名").fill(name);
        page.getByLabel("女").check();
        page.getByLabel("出生日期").fill("1996-03-08");
        page.getByLabel("工作岗位和职务").fill("一级科员");
        page.getByLabel("递交入党申请书的日期").fill(day);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记")).click();
        assertThat(page.locator("h1")).hasText(name);
        return page;
    }

    private String branch() {
        return "/branches/" + database.sql("select id from branch where name = ?").param(Cast.QINGSHAN).query(Long.class).single();
    }

    private static void take(Page page, String step, String day, @Nullable String outcome) {
        fill(page, step, day, outcome);
        send(page);
        assertThat(page.locator(".banner")).containsText("已记下");
    }

    private static void name(Page page, String step, String day, String first, String second) {
        fill(page, step, day, null);
        page.locator("select[name=people]").nth(0).selectOption(new SelectOption().setLabel(first));
        if (!second.isEmpty()) {
            page.locator("select[name=people]").nth(1).selectOption(new SelectOption().setLabel(second));
        }
        send(page);
        assertThat(page.locator(".banner")).containsText("已记下");
    }

    private static void fill(Page page, String step, String day, @Nullable String outcome) {
        page.navigate(page.url().replaceAll("[?#].*|/steps.*", "") + "?step=" + step);
        page.locator("#on").fill(day);
        if (outcome != null) {
            page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        }
        fill(page.locator("#conclusion"), "照会议记录抄录。");
        fill(page.locator("#document"), "清发改党〔2026〕3号");
    }

    private static void fill(Locator field, String text) {
        if (field.count() > 0) {
            field.fill(text);
        }
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记下这一环节")).click();
    }
}
