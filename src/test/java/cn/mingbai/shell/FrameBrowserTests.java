package cn.mingbai.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The behaviours of static/js in a real Chromium. */
@FrameTest
class FrameBrowserTests {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void visit() {
        page = browser.newPage(new Browser.NewPageOptions().setLocale("zh-CN").setViewportSize(1366, 768));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        signIn();
    }

    @AfterEach
    void leave() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void anExpiredSessionLosesNothingThatWasTyped() {
        go("/sample");
        page.fill("#name", "郝玉");
        page.fill("#reason", "住房是危房");
        page.context().clearCookies();

        page.click("form[data-draft] button");

        assertThat(page.locator("h2#sign-in-title")).isVisible();
        signIn();
        page.click("text=继续填写");
        assertThat(page.locator("#name")).hasValue("郝玉");
        assertThat(page.locator("#reason")).hasValue("住房是危房");

        page.fill("#income", "1");
        page.click("form[data-draft] button");
        assertThat(page.locator("[data-flash-success]")).isVisible();
        go("/sample");
        assertThat(page.locator("#name")).hasValue("");
    }

    @Test
    void signingOutLeavesNothingBehind() {
        go("/sample");
        page.fill("#name", "郝玉");
        page.onDialog(dialog -> dialog.accept());

        page.click("text=退出登录");
        assertThat(page.locator("[data-signed-out]")).isVisible();
        assertThat(page.evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('draft:')).length"))
                .isEqualTo(0);
    }

    @Test
    void whatCannotBeUndoneAsksFirst() {
        go("/sample");

        page.click("#remove");
        assertThat(page.locator("dialog#confirm")).containsText("确定删除？");
        page.click("[data-confirm-cancel]");
        assertThat(page).hasURL(address("/sample"));

        page.click("#remove");
        page.click("[data-confirm-accept]");
        assertThat(page).hasURL(address("/sample?removed"));
    }

    @Test
    void anIdNumberIsCheckedAndFillsWhatItKnows() {
        go("/sample");

        page.fill("#idNumber", "11010119900307001X");
        assertThat(page.locator("#idNumber-live")).containsText("校验位不对");
        page.fill("#idNumber", "11010119900307001" + check("11010119900307001"));
        assertThat(page.locator("#birth")).hasValue("1990-03-07");
        assertThat(page.locator("#sex-MALE")).isChecked();
    }

    @Test
    void anIdNumberInTheSearchBoxIsPostedAndNeverInTheAddress() {
        var requests = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.method() + " " + request.url()));

        page.keyboard().press("/");
        page.keyboard().type("110101 19900307 0011");
        page.keyboard().press("Enter");
        page.waitForURL("**/households/search");

        assertThat(requests)
                .noneMatch(request -> request.contains("1990"))
                .anyMatch(request -> request.startsWith("POST " + address("/households/search")));
    }

    @ParameterizedTest
    @CsvSource({"/, 1366", "/, 390", "/sample, 1366", "/sample, 390", "/nothing, 1366", "/nothing, 390"})
    void nobodyIsShutOut(String path, int width) {
        page.setViewportSize(width, 844);
        go(path);

        assertAccessible(width);
    }

    @ParameterizedTest
    @CsvSource({"1366", "390"})
    void nobodyIsShutOutOfSigningIn(int width) {
        page.context().clearCookies();
        page.setViewportSize(width, 844);
        go("/login?error");

        assertAccessible(width);
    }

    private void assertAccessible(int width) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().map(v -> v.getId() + ": " + v.getNodes()).toList())
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    private static char check(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private void signIn() {
        if (!page.url().contains("/login")) {
            go("/login");
        }
        page.fill("#username", "county");
        page.fill("#password", signedIn.password("county"));
        page.click("#sign-in");
        assertThat(page.locator("text=退出登录")).isVisible();
    }

    private void go(String path) {
        page.navigate(address(path));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
