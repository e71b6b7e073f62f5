package zhibu.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.browser.BrowserTest;
import zhibu.browser.Visitor;
import zhibu.browser.WithoutScripts;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.intake.Book;
import zhibu.intake.MadeUpRoster;
import zhibu.members.Particular;
import zhibu.members.Particulars;

/** 李文静 imports a roster of sixty of whom five are wrong, corrects them, confirms, undoes, and does it again; with the keys only. */
@BrowserTest
@DirtiesContext
class RosterImportJourney {

    private static final List<Integer> WIDTHS = List.of(1366, 683, 390);
    private static final List<Particular> COLUMNS = List.of(Particular.NAME, Particular.SEX, Particular.ID_NUMBER, Particular.BORN_ON,
            Particular.POSITION, Particular.JOINED_ON, Particular.FULL_ON, Particular.ARRIVED_ON, Particular.PHONE, Particular.EDUCATION);

    @Autowired JdbcClient database;

    private final List<List<String>> sixty = new ArrayList<>();

    private List<List<String>> sixty() {
        new MadeUpRoster(60, 60).people().forEach(said -> sixty.add(new ArrayList<>(COLUMNS.stream().map(column -> cell(said, column))
                .toList())));
        return sixty;
    }

    private static String cell(Particulars said, Particular column) {
        return column == Particular.POSITION ? "科员" : column == Particular.EDUCATION ? "大学" : said.get(column);
    }

    @Test
    void sixtyAreImportedCorrectedConfirmedUndoneAndImportedAgain(Visitor visitor) throws IOException {
        List<List<String>> people = sixty();
        Page page = visitor.signIn("liwenjing", DemoAccounts.PASSWORD).visit(branch() + "/members").page();
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导入/导出")));
        look(visitor, "import-0-begin");

        send(page, faulty(people));
        assertThat(page.locator(".figures")).containsText("55 新增");
        assertThat(page.locator(".figures")).containsText("5 拒绝");
        look(visitor, "import-1-preview");
        press(page.locator(".figures a", new Page.LocatorOptions().setHasText("拒绝")));
        assertThat(page.locator("tbody tr")).hasCount(5);
        assertThat(page.getByText("性别与公民身份号码中的不同")).isVisible();
        look(visitor, "import-2-refused");

        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("改好文件重新上传")));
        send(page, book(people, "手机号"));
        press(button(page, "确认导入 60 行"));
        assertThat(page.getByText("已导入 60 行")).isVisible();
        look(visitor, "import-3-done");
        assertThat(count()).isEqualTo(60);

        page.getByLabel("撤销理由").fill("用错了文件");
        press(button(page, "撤销导入"));
        assertThat(page.getByText("已撤销，花名册恢复到导入以前")).isVisible();
        look(visitor, "import-4-undone");
        assertThat(count()).isZero();
        press(button(page, "确认导入 60 行"));
        assertThat(page.getByText("已导入 60 行")).isVisible();
        assertThat(count()).isEqualTo(60);

        page.navigate(branch() + "/roster-imports");
        look(visitor, "import-5-records");
        Download exported = page.waitForDownload(() -> press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出花名册"))));
        send(page, exported.createReadStream().readAllBytes());
        assertThat(page.getByText("没有可以导入的行")).isVisible();

        people.get(0).set(4, "副处长");
        people.get(1).set(9, "研究生");
        page.navigate(branch() + "/roster-imports");
        send(page, book(people, "手机号"));
        assertThat(page.locator(".figures")).containsText("2 变更");
        press(page.locator(".figures a", new Page.LocatorOptions().setHasText("变更")));
        look(visitor, "import-6-changes");
        press(button(page, "确认导入 2 行"));
        assertThat(page.getByText("已导入 2 行")).isVisible();
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheFieldWithAndWithoutScripts(Visitor visitor, @WithoutScripts Visitor plain) {
        for (Visitor one : List.of(visitor, plain)) {
            Page page = one.signIn("liwenjing", DemoAccounts.PASSWORD).visit(branch() + "/roster-imports").page();
            send(page, book(List.of(), "手机号"));
            assertThat(page.locator(".error-summary")).containsText("没有可以导入的行");
        }
        look(visitor, "import-7-nothing");
        send(visitor.page(), new Book().row("姓名", "性别", "姓　名").bytes());
        assertThat(visitor.page().locator(".error-summary")).containsText("「姓名」栏出现了 2 次（A1、C1）");
    }

    private static byte[] faulty(List<List<String>> people) {
        List<List<String>> wrong = new ArrayList<>();
        people.forEach(person -> wrong.add(new ArrayList<>(person)));
        wrong.get(2).set(1, wrong.get(2).get(1).equals("女") ? "男" : "女");
        wrong.get(9).set(5, "2027-01-01");
        wrong.get(21).set(0, "");
        wrong.get(33).set(2, "110105199902300018");
        wrong.get(45).set(8, "12345");
        return book(wrong, "联系电话");
    }

    private static byte[] book(List<List<String>> people, String phone) {
        Book book = new Book().row("临江支部党员花名册").row(COLUMNS.stream()
                .map(column -> column == Particular.PHONE ? phone : column.heading()).toArray(String[]::new));
        people.forEach(person -> book.row(person.toArray(String[]::new)));
        return book.bytes();
    }

    private static void send(Page page, byte[] file) {
        page.getByLabel("花名册文件").setInputFiles(new FilePayload("临江支部党员花名册.xlsx", "application/octet-stream", file));
        press(button(page, "上传并比对"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator what) {
        what.focus();
        what.press("Enter");
    }

    private String branch() {
        return "/branches/" + database.sql("select id from branch where name = ?").param(Cast.LINJIANG).query(Long.class).single();
    }

    private long count() {
        return database.sql("select count(*) from member where position = '科员' and details ->> 'EDUCATION' = '大学' and left_on is null")
                .query(Long.class).single();
    }

    private static void look(Visitor visitor, String name) {
        visitor.meetsNoBarrier();
        for (int width : WIDTHS) {
            visitor.fits(width).photograph(name + "-" + width);
        }
        visitor.fits(1366).print(name);
    }
}
