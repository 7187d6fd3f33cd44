package cn.mingbai.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of accounts, places and the trail in a real Chromium: no violation of WCAG 2.1 AA, nothing wider than the screen. */
@ProductTest
class AccountPagesBrowserTests {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @SuppressWarnings("NullAway.Init") // opened before all
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    private final SignedIn signedIn;

    @LocalServerPort
    private int port;

    @Autowired
    AccountPagesBrowserTests(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

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

    @ParameterizedTest
    @CsvSource({
        "admin, /accounts",
        "admin, /accounts/new",
        "admin, first account",
        "county, /account",
        "county, /account/password",
        "county, /regions",
        "county, /regions/141130101201",
        "county, /regions/141130101201/designation",
        "auditor, /audit"
    })
    void areReadableForEverybody(String username, String address) {
        for (var width : new int[] {1366, 390}) {
            try (var page = browser.newPage(
                    new Browser.NewPageOptions().setLocale("zh-CN").setViewportSize(width, 768))) {
                signIn(page, username);
                if (address.startsWith("/")) {
                    page.navigate("http://localhost:" + port + address);
                } else {
                    page.navigate("http://localhost:" + port + "/accounts");
                    page.click("tbody a >> nth=0");
                }
                page.waitForLoadState();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target/screenshots/account", address.replace('/', '_') + "-" + width + ".png")));

                var found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations();
                assertThat(found).as("%s at %d", address, width).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits %d", address, width)
                        .isEqualTo(true);
            }
        }
    }

    private void signIn(Page page, String username) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("#username", username);
        page.fill("#password", signedIn.password(username));
        page.click("#sign-in");
        page.waitForURL("**/");
    }
}
