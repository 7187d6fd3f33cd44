package cn.mingbai.journey;

import cn.mingbai.SignedIn;
import com.microsoft.playwright.Page;

/** What officers fill in and press for the exit of a place: its figures, and the steps of its case. */
final class PlaceDesks {

    private final Desks desks;
    private final SignedIn officers;
    private final int port;
    private final String path;
    private String file = "";

    PlaceDesks(Desks desks, SignedIn officers, int port, String path) {
        this.desks = desks;
        this.officers = officers;
        this.port = port;
        this.path = path;
    }

    String address(String more) {
        return "http://localhost:%d%s%s".formatted(port, path, more);
    }

    /** States one figure with its source and a scan; without an amount it is a yes. */
    void state(Page page, String fact, String amount) {
        page.navigate(address("/indicators/" + fact + "?year=2018"));
        if (amount.isEmpty()) {
            page.selectOption("#answer", "true");
        } else {
            page.fill("#amount", amount);
        }
        page.fill("#statedOn", "2018-10-09");
        page.fill("#source", "乡镇台账");
        page.setInputFiles("#proof", Desks.scan(fact));
        page.click("main button.btn-primary");
        page.waitForURL("**" + path + "?year=2018");
    }

    void propose(Page page) {
        page.navigate(address("?year=2018"));
        Pictures.keep(page, "exit-village-ready");
        page.click("button:has-text('提出 2018 年退出')");
        page.waitForURL("**/cases/*");
        file = page.url();
    }

    /** Takes a step of the case with a scan of each kind that its form asks for, and the officer's password where it does. */
    void step(Page page, String officer, String step, String signers) {
        page.navigate(file);
        var form = page.locator("form:has(input[name=action][value=%s])".formatted(step));
        if (!signers.isEmpty()) {
            page.fill("#step-%s-signers".formatted(step), signers);
        }
        for (var scan : form.locator("input[type=file]").all()) {
            scan.setInputFiles(Desks.scan(scan.getAttribute("name")));
        }
        for (var password : form.locator("input[type=password]").all()) {
            password.fill(officers.password(officer));
        }
        Pictures.keep(page, "exit-village-" + step);
        form.locator("button").click();
        page.locator("[data-flash]").waitFor();
    }

    void post(Page page) {
        page.navigate(file);
        page.click("button:has-text('张贴公示')");
        desks.agree(page);
        page.locator("[data-flash]").waitFor();
    }
}
