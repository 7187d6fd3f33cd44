package cn.mingbai.exit.county.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An inspector enters a village's results in the browser, without a mouse and on a phone. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyEntryBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    private String evaluation = "";

    @BeforeAll
    void make(@Autowired AutowireCapableBeanFactory beans) {
        evaluation = beans.createBean(CountyRouteSamples.class).samples().stream()
                .filter(sample -> sample.pattern().equals("/county-evaluations/{evaluation}"))
                .findFirst()
                .orElseThrow()
                .inside();
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void isAccessibleAndFits(int width) {
        var page = CHROMIUM.signedIn(width, port, signedIn, "inspector");
        for (var path : new String[] {"/villages/141130101201", "/faults", ""}) {
            page.navigate("http://localhost:%d/county-evaluations/%s%s".formatted(port, evaluation, path));
            assertThat(Chromium.violations(page)).isEmpty();
            Chromium.assertFits(page);
        }
        page.context().close();
    }

    @Test
    void enterGoesFromFieldToFieldAndARefusedRowKeepsWhatWasTyped() {
        var page = CHROMIUM.signedIn(1366, port, signedIn, "inspector");
        page.navigate("http://localhost:%d/county-evaluations/%s/villages/141130101201".formatted(port, evaluation));
        var row = page.locator("tr[id^=line-]", new Page.LocatorOptions().setHasText("未建档"));
        row.locator("select").first().focus();
        page.keyboard().type("1");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().type("没有收入");
        assertThat(row.locator("select").first()).hasValue("YES");
        page.click("form[data-result-grid] button");
        assertThat(page.locator("[role=alert]")).containsText("还有 1 户没有保存");
        row = page.locator("tr[id^=line-]", new Page.LocatorOptions().setHasText("未建档"));
        assertThat(row).containsText("请选择是否认可");
        assertThat(row.locator("input.form-control").first()).hasValue("没有收入");
        row.locator("input.form-control").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().type("3");
        page.click("form[data-result-grid] button");
        assertThat(page.locator("[data-flash-success]")).containsText("已保存 1 户");
        page.context().close();
    }
}
