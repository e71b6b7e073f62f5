package zhibu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody at a browser of his own, with what he does and what he must never meet. */
public final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(Browser browser, String address, boolean scripts) {
        context = browser.newContext(new NewContextOptions().setBaseURL(address).setLocale("zh-CN")
                .setViewportSize(1366, 768).setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.onPageError(mishaps::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                mishaps.add(message.text());
            }
        });
    }

    /** The page itself, for everything this class does not say shorter. */
    public Page page() {
        return page;
    }

    public Visitor visit(String path) {
        page.navigate(path);
        return this;
    }

    public Visitor signIn(String name, String password) {
        visit("/login");
        page.getByLabel("用户名").fill(name);
        page.getByLabel("密码").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("登录")).click();
        return this;
    }

    /** What whoever signed in here has to show to go on elsewhere. */
    List<Cookie> session() {
        return context.cookies();
    }

    /** Goes on with somebody's session, without signing in again. */
    Visitor goOn(List<Cookie> session) {
        context.addCookies(session);
        return this;
    }

    /** What the page says, however it is laid out. */
    String words() {
        return (String) page.evaluate("document.querySelector('main').textContent.replace(/\\s+/g, ' ')");
    }

    /** What it says to a browser that runs no scripts: the same address fetched again and only taken apart. */
    String wordsWithoutScripts() {
        return (String) page.evaluate("""
                async () => {
                    const html = await (await fetch(location.href)).text();
                    return new DOMParser().parseFromString(html, 'text/html').querySelector('main').textContent.replace(/\\s+/g, ' ');
                }""");
    }

    /** Leaves a picture of the whole page in target/screenshots. */
    public Visitor photograph(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    /** Leaves the page as it prints on A4 in target/screenshots. */
    public Visitor print(String name) {
        page.pdf(new PdfOptions().setPath(PICTURES.resolve(name + ".pdf")).setPreferCSSPageSize(true));
        return this;
    }

    /** The page shows no barrier that axe can find. */
    public Visitor meetsNoBarrier() {
        List<String> barriers = new AxeBuilder(page).analyze().getViolations().stream().map(Visitor::describe).toList();
        assertThat(barriers).as("barriers on %s", page.url()).isEmpty();
        return this;
    }

    /** At {@code width} CSS pixels nothing makes the page scroll sideways; 683 is 1366 at 200 % zoom. */
    public Visitor fits(int width) {
        page.setViewportSize(width, 768);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).as("overflow of %s at %d", page.url(), width).isEqualTo(0);
        return this;
    }

    /** Leaves; a script that failed or a file the content policy stopped is a failure of the test. */
    @Override
    public void close() {
        context.close();
        assertThat(mishaps).as("errors in the browser").isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }
}
