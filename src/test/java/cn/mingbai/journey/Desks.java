package cn.mingbai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Officers' desks in a browser: who signs in, and what he fills in and presses, in as few words as a journey needs. */
final class Desks {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);
    private static final byte[] SCAN = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                    + "0000050001e221bc330000000049454e44ae426082");

    private final Chromium chromium;
    private final SignedIn officers;
    private final int port;
    private String list = "";

    Desks(Chromium chromium, SignedIn officers, int port) {
        this.chromium = chromium;
        this.officers = officers;
        this.port = port;
    }

    /** An officer signs in, does something, and leaves. Where he fails, target/ keeps what he saw last. */
    void at(String officer, Consumer<Page> work) {
        var page = chromium.signedIn(1366, port, officers, officer);
        try {
            work.accept(page);
        } catch (AssertionError | PlaywrightException e) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "journey-failed-%s.png".formatted(officer)))
                    .setFullPage(true));
            throw e;
        }
        page.context().close();
    }

    /** A villager with a telephone and no account. */
    void onTheTelephone(String path, Consumer<Page> work) {
        var page = chromium.page(390);
        page.navigate("http://localhost:%d%s".formatted(port, path));
        work.accept(page);
        page.context().close();
    }

    void merge(Page page, Path roster) {
        page.click("nav >> text=名册导入");
        page.setInputFiles("input[type=file]", roster);
        page.click("button:has-text('上传并检查')");
        assertThat(page.locator("main")).containsText("并入可以并入的", PATIENTLY);
        page.click("button:has-text('并入可以并入的')");
        agree(page);
        assertThat(page.locator("main")).containsText("已经并入档案", PATIENTLY);
    }

    void openRound(Page page, String name) {
        page.click("nav >> text=识别与退出");
        page.click("a:has-text('开设批次')");
        page.fill("#name", name);
        page.fill("#year", "2018");
        page.click("main button.btn-primary");
        told(page, "批次已开设");
    }

    void choose(Page page, List<String> heads) {
        page.click("nav >> text=识别与退出");
        page.click("main table a");
        page.click("button:has-text('进入本村名单')");
        list = page.url();
        page.click("a:has-text('挑选农户列入名单')");
        for (var head : heads) {
            page.check("input[aria-label='列入 %s']".formatted(head));
        }
        Pictures.keep(page, "candidates");
        page.click("button:has-text('列入名单')");
        told(page, "已列入名单 " + heads.size() + " 户");
    }

    /** The list that is open now is the one that later steps go back to. */
    void remember(Page page) {
        list = page.url();
    }

    void openList(Page page) {
        page.navigate(list);
    }

    void openCase(Page page, String head) {
        openList(page);
        page.click("main table a:has-text('%s')".formatted(head));
        assertThat(page.locator("main h1")).hasText(head);
    }

    /** Takes a step on the page of a case, with a scan of each kind. */
    void step(Page page, String head, String step, String signers, String... scans) {
        openCase(page, head);
        if (!signers.isEmpty()) {
            page.fill("#step-%s-signers".formatted(step), signers);
        }
        for (var kind : scans) {
            page.setInputFiles("#step-%s-%s".formatted(step, kind), scan(kind));
        }
        Pictures.keep(page, "case-" + step);
        submit(page, step);
    }

    void submit(Page page, String step) {
        page.click("form:has(input[name=action][value=%s]) button".formatted(step));
        told(page, "已办理，现在是");
    }

    /** A meeting entered by keyboard alone, from the first number to the last. */
    void meet(Page page, String kind, int present, int inFavour) {
        openList(page);
        page.click("a:has-text('录入%s评议')".formatted(kind));
        page.fill("#host", "孙立志");
        page.fill("#place", "支进村委会");
        page.fill("#called", "30");
        page.fill("#present", String.valueOf(present));
        page.fill("#minutes", "逐户宣读申请和核查情况，比对结果当场宣读，举手表决。");
        page.setInputFiles("#scan-MINUTES", scan("MINUTES"));
        page.setInputFiles("#scan-ATTENDANCE_SHEET", scan("ATTENDANCE_SHEET"));
        var rows = page.locator("[data-vote]").count() / 3;
        page.locator("[data-vote]").first().focus();
        for (var row = 0; row < rows; row++) {
            for (var votes : List.of(inFavour, present - inFavour, 0)) {
                page.keyboard().type(String.valueOf(votes));
                page.keyboard().press("Enter");
            }
        }
        Pictures.keep(page, "meeting-" + present);
        page.click("button:has-text('先看一遍')");
        Pictures.keep(page, "meeting-preview-" + present);
        page.click("button:has-text('保存会议')");
        told(page, "会议已保存");
    }

    void send(Page page, String department, String... idNumbers) {
        page.click("nav >> text=信息比对");
        page.selectOption("#department", department);
        var csv = "序号,身份证号\n1," + String.join("\n2,", idNumbers) + "\n";
        page.setInputFiles(
                "#file", new FilePayload(department + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("button:has-text('上传并比对')");
    }

    void postNotice(Page page, String words) {
        openList(page);
        page.click("button:has-text('%s')".formatted(words));
        agree(page);
        told(page, "公示已张贴");
    }

    void takeDown(Page page) {
        page.click("nav >> text=公示公告");
        page.click("main table tr:has-text('期满待撤下') a");
        page.click("button:has-text('登记撤下')");
        agree(page);
        assertThat(page.locator(".stages")).containsText("已撤下");
    }

    void drawAndCheck(Page page) {
        openList(page);
        page.click("button:has-text('抽查样本')");
        told(page, "中抽出");
        while (page.locator("form[action*='/draws/'] button").count() > 0) {
            page.locator("form[action*='/draws/']")
                    .first()
                    .locator("input[name=note]")
                    .fill("与核查表相符");
            page.locator("form[action*='/draws/'] button").first().click();
            told(page, "核查结果已记录");
        }
        Pictures.keep(page, "sample");
    }

    void keepScan(Page page, String kind) {
        page.selectOption("#scan-kind", kind);
        page.setInputFiles("#scan-file", scan(kind));
        page.click("button:has-text('上传')");
        told(page, "材料已加密保存");
    }

    /** Chooses one thing for every household of the list, looks at it, and does it. */
    void forAll(Page page, String choice, String scan) {
        page.selectOption("#choose-all", choice);
        if (!scan.isEmpty()) {
            page.check("label.choice:has-text('%s') input".formatted(scan));
        }
        page.click("button:has-text('先看一遍')");
        Pictures.keep(page, "steps-" + choice);
        page.click("button:has-text('确认办理')");
        told(page, "已办理");
    }

    /** A villager objects on the public page. */
    void object(Page page, String head, String words) {
        page.click("a:has-text('提出异议')");
        page.selectOption(
                "#line",
                page.locator("#line option:has-text('%s')".formatted(head)).getAttribute("value"));
        page.fill("#text", words);
        page.fill("#name", "村民甲");
        page.fill("#telephone", "0358-0000000");
        Pictures.keep(page, "public-objection");
        page.click("button:has-text('提交异议')");
        assertThat(page.locator("main")).containsText("异议已收到");
    }

    /** Investigates and answers the waiting objection to that head's household. */
    void answer(Page page, String head, String outcome, String words) {
        var home = "http://localhost:" + port;
        page.navigate(home + "/objections");
        for (var href : page.locator("main table a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            page.navigate(home + href);
            if (page.locator("main").innerText().contains(head)) {
                break;
            }
        }
        page.fill("#second", "韩卫东");
        page.click("button:has-text('开始调查')");
        page.check("input[name=outcome][value=%s]".formatted(outcome));
        page.fill("#answer", words);
        Pictures.keep(page, "objection");
        page.click("form[action$='/answer'] button");
        agree(page);
        told(page, "已办理");
        page.click("a:has-text('打印答复书')");
        Pictures.keep(page, "objection-letter");
    }

    void checkSeals(Page page) {
        page.click("nav >> text=公示封存核查");
        page.click("button:has-text('现在核查')");
    }

    void agree(Page page) {
        page.click("dialog[open] [data-confirm-accept]");
    }

    static void told(Page page, String words) {
        assertThat(page.locator("[data-flash]")).containsText(words, PATIENTLY);
    }

    static FilePayload scan(String kind) {
        return new FilePayload(kind + ".png", "image/png", SCAN);
    }

    static Locator row(Page page, String words) {
        return page.locator("main table tbody tr:has-text('%s')".formatted(words))
                .first();
    }
}
