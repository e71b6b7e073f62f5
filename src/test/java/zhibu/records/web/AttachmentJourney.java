package zhibu.records.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.evidence.Samples;

/** 周明远, secretary of 青山支部, adds a file of each kind to a record of a meeting, fetches one, and voids one added by mistake. */
@BrowserTest
@DirtiesContext
class AttachmentJourney {

    private static final List<Integer> WIDTHS = List.of(1366, 768, 683, 390);
    private static final Map<String, String> NAMES = Map.of("pdf", "关于召开党员大会的通知.pdf", "docx", "会议材料（定稿）.docx",
            "xlsx", "=1+1 <script>签到表.xlsx", "jpg", "会场\u202Egpj.jpg", "png", "决议㐂𠮷.png",
            "ofd", "批复——" + "机关党委关于同意青山支部增补支委的".repeat(3) + ".ofd");

    @Autowired
    JdbcClient database;

    private String record;

    @BeforeEach
    void findARecord() {
        record = database.sql("""
                select '/branches/' || branch_id || '/gatherings/' || max(id) from ledger_record
                where book = 'gatherings' and branch_id = (select id from branch where name = ?) and void_reason is null group by branch_id""")
                .param(Cast.QINGSHAN).query(String.class).single();
    }

    @Test
    void everyKindIsAddedFetchedAndVoided(Visitor visitor) throws IOException {
        Page page = visitor.signIn("zhoumingyuan", DemoAccounts.PASSWORD).visit(record).page();
        visitor.photograph("attachments-0-none");
        add(page, NAMES.entrySet().stream().map(name -> file(name.getValue(), Samples.all().get(name.getKey()))).toArray(FilePayload[]::new));
        assertThat(page.getByText("已添加 6 个附件")).isVisible();
        assertThat(page.locator("#attachments")).containsText("=1+1 <script>签到表.xlsx");
        look(visitor, "attachments-1-record");

        Download download = page.waitForDownload(() -> page.getByText("决议㐂𠮷.png").click());
        assertThat(download.suggestedFilename()).isEqualTo("决议㐂𠮷.png");
        assertThat(download.createReadStream()).hasBinaryContent(Samples.png());

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("作废附件")).click();
        look(visitor, "attachments-2-list");
        page.locator("li:has-text('批复') summary", new Page.LocatorOptions().setHasText("作废")).click();
        page.locator("li:has-text('批复') textarea").fill("批复属于另一次会");
        visitor.photograph("attachments-3-voiding");
        page.locator("li:has-text('批复') button").click();
        assertThat(page.locator("#attachments")).containsText("作废。理由：批复属于另一次会");
        look(visitor, "attachments-4-voided");
    }

    @Test
    void whatIsRefusedIsNamedBesideTheField(Visitor visitor, @WithoutScripts Visitor plain) {
        for (Visitor one : List.of(visitor, plain)) {
            Page page = one.signIn("zhoumingyuan", DemoAccounts.PASSWORD).visit(record).page();
            add(page, file("通知.pdf", Samples.png()), file("会场.jpg", Samples.jpg()), file("安装.exe", new byte[9]));

            assertThat(page.locator(".error-summary li")).hasCount(2);
            assertThat(page.getByText("「安装.exe」不是可以上传的类型").first()).isVisible();
            assertThat(page.locator(".rows")).containsText("会场.jpg");
        }
        look(visitor, "attachments-5-refused");
    }

    @Test
    void filesTooLargeTogetherAreNotSent(Visitor visitor) {
        Page page = visitor.signIn("zhoumingyuan", DemoAccounts.PASSWORD).visit(record).page();
        page.getByLabel("添加附件").setInputFiles(new FilePayload[]{file("一.pdf", new byte[11 << 20]), file("二.pdf", new byte[11 << 20])});

        assertThat(page.evaluate("document.getElementById('files').validationMessage")).asString().contains("合计太大");
    }

    private static void add(Page page, FilePayload... files) {
        page.getByLabel("添加附件").setInputFiles(files);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("添加").setExact(true)).click();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void look(Visitor visitor, String name) {
        visitor.meetsNoBarrier();
        for (int width : WIDTHS) {
            visitor.fits(width).photograph(name + "-" + width);
        }
        visitor.fits(1366).print(name);
    }
}
