package cn.mingbai.household.roster.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.roster.RosterFiles;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The import pages in a real browser, with their behaviours. */
@ProductTest
class RosterBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void fromTheSampleToTheDecision(int width) {
        var page = open(width);
        look(page, "list", width);

        page.click("text=用示例名册试一试");

        assertThat(page.locator("h1")).hasText("康城镇-2018.xlsx");
        assertThat(page.locator("main")).containsText("需要改正");
        look(page, "checked", width);
        page.click("text=/^错误（/");
        assertThat(page.locator("tbody tr")).hasCount(11);
        page.click("text=并入可以并入的 110 户");
        look(page, "asked", width);
        page.click("dialog [data-confirm-accept]");
        assertThat(page.locator("main")).containsText("看每一户该不该识别");
        look(page, "merged", width);
        page.context().close();
    }

    @Test
    void aDroppedFileIsTakenAndARefusedOneSaysWhy() {
        var page = open(1366);
        page.setInputFiles("input[type=file]", new FilePayload("名册.xlsx", "", "<html>".getBytes()));
        assertThat(page.locator("[data-drop-name]")).containsText("名册.xlsx");

        page.click("text=上传并检查");

        assertThat(page.locator("main")).containsText("这个文件不是表格");
        look(page, "refused", 1366);
        page.context().close();
    }

    @Test
    void discardingAsksFirst() {
        var page = open(1366);
        page.setInputFiles("input[type=file]", new FilePayload("一户.xlsx", "", RosterFiles.withOneFault(9101)));
        page.click("text=上传并检查");
        page.click("text=放弃这次导入");
        assertThat(page.locator("dialog")).isVisible();

        page.click("dialog [data-confirm-accept]");

        assertThat(page.locator("[data-flash]")).containsText("这次导入已经放弃");
        page.context().close();
    }

    private Page open(int width) {
        var page = CHROMIUM.signedIn(width, port, signedIn, "county");
        page.navigate("http://localhost:%d/roster-imports".formatted(port));
        return page;
    }

    /** Pictures stay in target for whoever wants to see them. */
    private static void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "roster-%s-%d.png".formatted(name, width))));
        assertThat(Chromium.violations(page)).isEmpty();
        Chromium.assertFits(page);
    }
}
