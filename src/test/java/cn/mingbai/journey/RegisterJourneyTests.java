package cn.mingbai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookOpening;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.Workbooks;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A county clerk's first morning: sign in, upload the township's roster, watch the check, read the problems, take the
 * workbook with the errors along, merge, find a household, read its decision. With {@code -Dscreenshots=docs/screenshots}
 * the pages are kept as pictures.
 */
@ProductTest
@TestPropertySource(properties = "journey=register") // a context, and so a register, of its own
class RegisterJourneyTests {

    private static final Path ROSTER = Path.of("src/test/resources/rosters/康城镇-2018.xlsx");
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private SignedIn officers;

    @LocalServerPort
    private int port;

    @Test
    void aRosterBecomesDecisionsThatExplainThemselves() throws IOException {
        var page = CHROMIUM.signedIn(1366, port, officers, "county");
        keep(page, "home");

        page.click("nav >> text=名册导入");
        page.setInputFiles("input[type=file]", ROSTER);
        page.click("button:has-text('上传并检查')");
        assertThat(page.locator("main")).containsText("并入可以并入的 110 户", PATIENTLY);
        assertThat(page.locator("main")).containsText("326 人 · 120 户");
        assertThat(row(page, "142")).containsText("校验位不对");
        assertThat(row(page, "221")).containsText("文本");
        assertThat(row(page, "100")).containsText("汪洋");
        keep(page, "import");

        assertThat(reasons(page.waitForDownload(() -> page.click("a:has-text('下载带错误原因的原表')"))))
                .hasSize(15)
                .anyMatch(reason -> reason.startsWith("142 ") && reason.contains("校验位不对"));

        page.click("button:has-text('并入可以并入的 110 户')");
        page.click("dialog[open] button.btn-primary, dialog[open] button:has-text('并入')");
        assertThat(page.locator("main")).containsText("已经并入档案", PATIENTLY);

        page.click("a:has-text('看这些农户')");
        page.fill("form.filters input[name=name]", "白炫明");
        page.click("form.filters button:has-text('搜索')");
        keep(page, "households");
        page.click("main table a:has-text('白炫明')");
        keep(page, "household");
        page.click(".tabs a:has-text('明白')");
        assertThat(page.locator(".verdict")).containsText("符合识别条件");
        assertThat(page.locator("main")).containsText("957.00");
        assertThat(page.locator("main")).containsText("2,995");
        keep(page, "decision");
        page.click("a:has-text('打印告知书')");
        assertThat(page.locator(".letter")).containsText("不同意怎么办");
        keep(page, "letter");
        page.context().close();
    }

    private static Locator row(Page page, String number) {
        return page.locator("main table tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("td:first-child", new Page.LocatorOptions().setHasText(number))))
                .first();
    }

    /** Row and text of the last column of a downloaded workbook, where it says something. */
    private static List<String> reasons(Download download) throws IOException {
        var source = WorkbookSource.of(download.suggestedFilename(), Files.readAllBytes(download.path()));
        if (!(Workbooks.open(source, WorkbookLimits.standard()) instanceof WorkbookOpening.Opened(var rows))) {
            throw new AssertionError("The workbook does not open again");
        }
        var reasons = new ArrayList<String>();
        try (rows) {
            var column = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.number() == 3) {
                    column = row.width() - 1;
                    assertThat(row.text(column)).isEqualTo("错误原因");
                } else if (column > 0 && !row.text(column).isEmpty()) {
                    reasons.add(row.number() + " " + row.text(column));
                }
            }
        }
        return reasons;
    }

    private static void keep(Page page, String name) {
        var directory = System.getProperty("screenshots", "");
        if (!directory.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(directory, name + ".png"))
                    .setFullPage(!name.equals("import")));
        }
    }
}
