package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * A real browser for a test class: register it in a static field with {@code @RegisterExtension}. Where Debian's Chromium
 * is not installed the class is skipped, and says so as a warning.
 */
public final class Chromium implements ExecutionCondition, AfterAllCallback {

    /** The office PC and the phone. */
    public static final List<Integer> WIDTHS = List.of(1366, 390);

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Headings of tables that do not begin where the cells below them begin: a style made for something else. */
    private static final String ASTRAY = """
            Array.from(document.querySelectorAll('main table')).filter(table => table.tHead && table.tHead.rows.length == 1
                && table.tBodies.length && table.tBodies[0].rows.length).flatMap(table => {
                    const cells = Array.from(table.tBodies[0].rows[0].cells);
                    const heads = Array.from(table.tHead.rows[0].cells);
                    return cells.length != heads.length ? [] : heads.filter((head, i) => Math.abs(
                        head.getBoundingClientRect().left - cells[i].getBoundingClientRect().left) > 1);
                }).map(head => head.textContent)""";

    /** Cookies of those who have signed in, by address and name: a session costs a password check and two pages. */
    private final Map<String, String> sessions = new HashMap<>();

    private final Map<String, Page> readers = new HashMap<>();

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(EXECUTABLE)) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        var skipped =
                "NOT TESTED IN A BROWSER: %s is missing, so %s is skipped (apt-get install chromium fonts-noto-cjk)"
                        .formatted(EXECUTABLE, context.getDisplayName());
        LoggerFactory.getLogger(Chromium.class).warn(skipped);
        return ConditionEvaluationResult.disabled(skipped);
    }

    /** A page of its own session, as wide as asked, in Chinese. */
    public Page page(int width) {
        return open(width, null);
    }

    private Page open(int width, @Nullable String cookies) {
        var page = running()
                .newPage(new Browser.NewPageOptions()
                        .setLocale("zh-CN")
                        .setStorageState(cookies)
                        .setViewportSize(width, width > 600 ? 768 : 844));
        page.setDefaultTimeout(20_000);
        return page;
    }

    private Browser running() {
        var open = browser;
        if (open == null) {
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            open = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(EXECUTABLE)
                            .setArgs(ARGUMENTS));
            playwright = driver;
            browser = open;
        }
        return open;
    }

    /** A page on which a demo officer has signed in through the form, now or for another page of this class. */
    public Page signedIn(int width, int port, SignedIn officers, String username) {
        var home = "http://localhost:%d/".formatted(port);
        var known = sessions.get(home + username);
        if (known != null) {
            var page = open(width, known);
            page.navigate(home);
            if (page.url().equals(home)) {
                return page;
            }
            page.context().close(); // he signed out, or was signed out
        }
        return signIn(width, port, officers, username);
    }

    /** The same for pages that are only read: one and the same page whenever the class asks, with what it has loaded. */
    public Page reading(int width, int port, SignedIn officers, String username) {
        return readers.computeIfAbsent(
                "%d %d %s".formatted(width, port, username), any -> signedIn(width, port, officers, username));
    }

    private Page signIn(int width, int port, SignedIn officers, String username) {
        var home = "http://localhost:%d/".formatted(port);
        var page = page(width);
        page.navigate(home + "login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", officers.password(username));
        page.click("main form button[type=submit], form[action='/login'] button");
        page.waitForURL(home);
        sessions.put(home + username, page.context().storageState());
        return page;
    }

    /** What axe finds wrong with the page as it stands, one line each; our pages have no frames, and no second page is opened. */
    public static List<String> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .map(v -> "%s %s: %s"
                                .formatted(
                                        page.url(),
                                        v.getId(),
                                        v.getNodes().stream()
                                                .map(node -> String.valueOf(node.getTarget()))
                                                .limit(3)
                                                .toList()))
                        .toList();
    }

    /** Headings that do not stand above their columns, in one line. */
    public static List<String> astray(Page page) {
        return page.evaluate(ASTRAY) instanceof List<?> heads && !heads.isEmpty()
                ? List.of(page.url() + " has headings beside their columns: " + heads)
                : List.of();
    }

    /** That the page is wider than its window, in one line. */
    public static List<String> tooWide(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0
                ? List.of(page.url() + " is wider than " + page.viewportSize().width)
                : List.of();
    }

    /** Fails where the page is wider than its window, which makes a phone scroll sideways. */
    public static void assertFits(Page page) {
        var wide = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(wide).as("pixels too wide: " + page.url()).isLessThanOrEqualTo(0);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
            sessions.clear();
            readers.clear();
            playwright = null;
            browser = null;
        }
    }
}
