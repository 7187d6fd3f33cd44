package cn.mingbai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.mingbai.SignedIn;
import com.microsoft.playwright.Page;
import java.util.List;

/** What officers fill in and press on the way out of the register, beside what every procedure has. */
final class ExitDesks {

    private final Desks desks;
    private final SignedIn officers;

    ExitDesks(Desks desks, SignedIn officers) {
        this.desks = desks;
        this.officers = officers;
    }

    void openRound(Page page, String name) {
        page.click("nav >> text=退出台账");
        page.click("main a:has-text('退出批次')");
        page.click("a:has-text('开设批次')");
        page.fill("#name", name);
        page.fill("#year", "2018");
        page.click("main button.btn-primary");
        Desks.told(page, "批次已开设");
    }

    void mark(Page page, List<String> heads) {
        page.click("nav >> text=退出台账");
        page.click("main a:has-text('退出批次')");
        page.click("main table a");
        page.click("button:has-text('进入本村名单')");
        desks.remember(page);
        page.click("a:has-text('标识预脱贫的户')");
        for (var head : heads) {
            page.check("input[aria-label='标识 %s']".formatted(head));
        }
        Pictures.keep(page, "exit-candidates");
        page.click("button:has-text('标识预脱贫')");
        Desks.told(page, "已标识预脱贫 " + heads.size() + " 户");
    }

    /** Verified at home: nobody is seriously ill, nothing weighs on the household; whether it lives on wages is stated. */
    void verify(Page page, String head, String byEmployment) {
        desks.openCase(page, head);
        page.fill("#step-VERIFY_HOME-signers", "李晓明、孙立志");
        for (var hardship : List.of("SERIOUS_ILLNESS", "HEAVY_EXPENSES", "DISASTER")) {
            page.selectOption("#step-VERIFY_HOME-" + hardship, "no");
        }
        page.selectOption("#step-VERIFY_HOME-employment", byEmployment);
        page.setInputFiles("#step-VERIFY_HOME-INCOME_SHEET", Desks.scan("INCOME_SHEET"));
        Pictures.keep(page, "exit-case-VERIFY_HOME");
        desks.submit(page, "VERIFY_HOME");
    }

    /** The head of the household does not agree; his words go on record. */
    void refuse(Page page, String head, String words) {
        desks.openCase(page, head);
        page.click("details:has(input[name=action][value=HEAD_REFUSES]) summary");
        page.fill("#step-HEAD_REFUSES-comment", words);
        desks.submit(page, "HEAD_REFUSES");
        Pictures.keep(page, "exit-refused-by-head");
    }

    void answer(Page page, String head, String words) {
        desks.openCase(page, head);
        while (page.locator("form[action*='/exit-doubts/'] button").count() > 0) {
            var form = page.locator("form[action*='/exit-doubts/']").first();
            form.locator("input[name=answer]").fill(words);
            Pictures.keep(page, "exit-doubt");
            form.locator("button").click();
            Desks.told(page, "已答复");
        }
    }

    /** At the desk: everything that can be approved, looked at once more, and signed for with the password. */
    void approve(Page page, String officer, String choice, String scan) {
        page.click("nav >> text=退出审批台");
        page.selectOption("#choose-all", choice);
        if (!scan.isEmpty()) {
            page.setInputFiles("#desk-" + scan, Desks.scan(scan));
        }
        Pictures.keep(page, "exit-desk-" + choice);
        page.click("button:has-text('先看一遍')");
        page.fill("#password", "wrong-password-2018");
        page.click("button:has-text('确认办理')");
        assertThat(page.locator("main [role=alert]")).containsText("密码不对");
        page.fill("#password", officers.password(officer));
        Pictures.keep(page, "exit-desk-preview-" + choice);
        page.click("button:has-text('确认办理')");
        Desks.told(page, "都记在您名下");
    }

    void drawAndRead(Page page) {
        page.click("nav >> text=退出审批台");
        page.click("main a:has-text('抽查样本')");
        page.click("button:has-text('抽取样本')");
        Desks.told(page, "已从");
        Pictures.keep(page, "exit-sample");
        while (page.locator("form[action$='/sample/results'] button").count() > 0) {
            page.locator("form[action$='/sample/results'] input[name=note]")
                    .first()
                    .fill("与验收表相符");
            page.locator("form[action$='/sample/results'] button").first().click();
            Desks.told(page, "核查结果已记录");
        }
    }
}
