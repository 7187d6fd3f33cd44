package cn.mingbai.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.region.Regions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The province's officer adopts other limits of exit in a real browser, in a county and year of this test's own. */
@ProductTest
class StandardFormBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String COUNTY = "140623";
    private static final int YEAR = 2014;

    @Autowired
    private Standards standards;

    @Autowired
    private Regions regions;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void theGroupsFoldAndEverythingUnfoldedIsReadable(int width) {
        try (var page = open(width)) {
            assertThat(page.locator("details.group").count()).isEqualTo(13);
            assertThat(page.locator("details.group[open]").count()).isZero();
            page.click("[data-unfold]");

            assertThat(page.locator("details.group[open]").count()).isEqualTo(13);
            assertThat(Chromium.violations(page)).isEmpty();
            Chromium.assertFits(page);

            page.navigate("http://localhost:%d/standards/%d".formatted(port, base()));
            Chromium.assertFits(page);
        }
    }

    /** Nothing but keys from the heading of the group to the last field of the item. */
    @Test
    void aProvinceAdoptsAStrictLimitAndAnotherLevelByKeyboard() {
        try (var page = open(1366)) {
            choosePlaceAndYear(page);
            unfold(page, "rate");
            var item = item(page, "群众认可度");
            item.locator("select").focus();
            item.locator("select").selectOption("ABOVE");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().type("山西省贫困县退出公示");
            assertThat(page.locator("#group-rate [data-changes]").innerText()).isEqualTo("已改 1 项");
            unfold(page, "exit");
            var level = item(page, "户退出由哪一级审定");
            level.locator("select").selectOption("COUNTY");
            level.locator("input[type=text]").first().fill("省扶贫办文件");
            publish(page);

            assertThat(page.url()).doesNotEndWith("/next");
        }
        assertThat(standards.find(regions.byCode(COUNTY).orElseThrow().area(), YEAR))
                .hasValueSatisfying(StandardFormBrowserTests::saysSo);
    }

    private static void saysSo(StandardEdition edition) {
        var approval = edition.standard().exitSettings().get("rate.APPROVAL");
        assertThat(approval.threshold().comparison()).isEqualTo(Comparison.ABOVE);
        assertThat(approval.origin()).isEqualTo(Origin.POLICY);
        assertThat(edition.standard().approval()).isEqualTo(ApprovalLevel.COUNTY);
        assertThat(edition.standard()
                        .exitSettings()
                        .get("rate.MISSED")
                        .threshold()
                        .comparison())
                .isEqualTo(Comparison.BELOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void aRefusedItemIsUnfoldedAndItsProblemLeadsToIt(int width) {
        try (var page = open(width)) {
            page.fill("textarea[name=note]", "试填");
            unfold(page, "county");
            item(page, "评估抽查的村占全县的比例").locator("input.num").fill("101");
            publish(page);

            assertThat(page.locator("details.group[open]").count()).isEqualTo(1);
            page.click("[data-problems] a[href*=value]");
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("101");
            assertThat(item(page, "评估抽查的村占全县的比例").locator(".error").innerText()).contains("不能这样填");
            assertThat(page.locator("#group-county [data-changes]").innerText()).isEqualTo("已改 1 项");
        }
    }

    /** What was kept of an unfinished form is put back, and not hidden in a fold. */
    @Test
    void whatWasTypedIsKeptAndUnfoldedAgain() {
        try (var page = open(1366)) {
            page.onDialog(Dialog::accept);
            unfold(page, "village");
            item(page, "饮水安全的户占比").locator("input.num").fill("95");
            page.reload();

            assertThat(page.locator("details.group[open]").count()).isEqualTo(1);
            assertThat(item(page, "饮水安全的户占比").locator("input.num").inputValue()).isEqualTo("95");
            assertThat(page.locator("#group-village [data-changes]").innerText())
                    .isEqualTo("已改 1 项");
        }
    }

    private Page open(int width) {
        var page = CHROMIUM.signedIn(width, port, signedIn, "province");
        page.navigate("http://localhost:%d/standards/%d/next".formatted(port, base()));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private long base() {
        return standards
                .find(regions.byCode("14").orElseThrow().area(), YEAR)
                .orElseThrow()
                .id();
    }

    private static void choosePlaceAndYear(Page page) {
        var steps = page.locator("[data-area-step]");
        steps.first().selectOption(new SelectOption().setLabel("朔州市"));
        steps.nth(1).selectOption(new SelectOption().setLabel("右玉县"));
        page.fill("textarea[name=note]", "认可度改为严格，户退出由县审定");
    }

    private static void unfold(Page page, String group) {
        page.locator("#group-%s > summary".formatted(group)).focus();
        page.keyboard().press("Enter");
    }

    private static Locator item(Page page, String label) {
        return page.locator("fieldset.item", new Page.LocatorOptions().setHasText(label))
                .first();
    }

    private static void publish(Page page) {
        page.locator("main form .actions .btn-primary").click();
        page.waitForNavigation(() -> page.locator("[data-confirm-accept]").click());
    }
}
