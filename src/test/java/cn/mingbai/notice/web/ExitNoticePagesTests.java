package cn.mingbai.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionOutcome;
import cn.mingbai.notice.OtherOfficers;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.notice.objection.Complaint;
import cn.mingbai.notice.objection.ObjectionDesk;
import cn.mingbai.notice.objection.ObjectionList;
import cn.mingbai.notice.objection.ObjectionRaising;
import cn.mingbai.notice.objection.ObjectionState;
import cn.mingbai.region.Regions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/** The pages of exits' notices, which say other words than those of households: for everybody and for officers. */
@ProductTest
class ExitNoticePagesTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Notices notices;

    @Autowired
    private PublicNotices publicNotices;

    @Autowired
    private ObjectionRaising raising;

    @Autowired
    private ObjectionDesk desk;

    @Autowired
    private ObjectionList objections;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Regions regions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "household, township, 1366", "household, township, 390",
        "villages, township, 1366", "villages, township, 390",
        "county, province, 1366", "county, province, 390"
    })
    void everybodyReadsThemAndFindsWhereToObject(String which, String poster, int width) {
        var draft = draft(which);
        var posted = signedIn.ask(poster, () -> (Posted) notices.post(draft));
        var code = publicNotices.byNumber(posted.number()).seal().shortCode();
        raising.raise(code, complaint(draft));
        var page = CHROMIUM.page(width);

        var faults = new ArrayList<String>();
        for (var path : List.of("/n/" + code, "/n/" + code + "/objection")) {
            faults.addAll(faults(page, path, which + "-" + width));
        }
        page.context().close();

        assertThat(faults).isEmpty();
    }

    /** On a phone the whole table is to be seen, the rate and the outcome too, as long as nobody has objected. */
    @ParameterizedTest
    @CsvSource({"villages, township", "county, province"})
    void aPhoneShowsAllFiguresAtOnce(String which, String poster) {
        var posted = signedIn.ask(poster, () -> (Posted) notices.post(draft(which)));
        var page = CHROMIUM.page(390);
        page.navigate("http://localhost:%d/n/%s"
                .formatted(port, publicNotices.byNumber(posted.number()).seal().shortCode()));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", which + "-390-figures.png"))
                .setFullPage(true));
        var hidden = page.locator(".table-wrap").evaluate("wrap => wrap.scrollWidth - wrap.clientWidth");
        page.context().close();

        assertThat(hidden).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"villages, township, 390", "county, province, 1366", "county, province, 390"})
    void officersReadThem(String which, String poster, int width) {
        var draft = draft(which);
        var id = signedIn.ask(poster, () -> (Posted) notices.post(draft)).id();
        signedIn.run(poster, () -> raising.enter(id, complaint(draft)));
        var page = CHROMIUM.signedIn(width, port, signedIn, poster);

        var faults = new ArrayList<String>();
        for (var path : List.of(
                "/",
                "/notices",
                "/notices/" + id,
                "/notices/" + id + "/sheet",
                "/notices/" + id + "/objection",
                "/objections")) {
            faults.addAll(faults(page, path, which + "-" + poster + "-" + width));
        }
        page.context().close();

        assertThat(faults).isEmpty();
    }

    @Test
    void theProvinceAnswersWhatItInvestigated() {
        var draft = draft("county");
        var second = new OtherOfficers(accounts, signIn).make(Role.PROVINCE_OFFICER, "14");
        var id = OtherOfficers.ask(second, () -> (Posted) notices.post(draft)).id();
        var objection = answered(id, draft, second);
        var page = CHROMIUM.signedIn(390, port, signedIn, "province");

        var faults = new ArrayList<String>();
        for (var path : List.of(
                "/objections?answered=true",
                "/objections/" + objection,
                "/objections/" + objection + "/letter",
                "/notices/contacts")) {
            faults.addAll(faults(page, path, "answer-390"));
        }
        page.navigate("http://localhost:%d/objections/%s/letter".formatted(port, objection));
        var letter = page.locator("article").innerText();
        page.context().close();

        assertThat(faults).isEmpty();
        assertThat(letter).contains("公示中交口县提出异议", "山西省扶贫开发领导小组办公室（盖章）").doesNotContain("户提出异议");
    }

    private ObjectionId answered(NoticeId notice, NoticeDraft draft, Authentication poster) {
        OtherOfficers.ask(poster, () -> raising.enter(notice, complaint(draft)));
        return signedIn.ask("province", () -> {
            var id = objections.list(EnumSet.of(ObjectionState.RAISED), null).items().stream()
                    .filter(found -> found.notice().id().equals(notice))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.investigate(id, "甲一", "乙二");
            desk.answer(id, ObjectionOutcome.LIST_STANDS, "经复核，剩余贫困人口和户籍人口都与台账一致，公示的发生率无误。");
            return id;
        });
    }

    private List<String> faults(Page page, String path, String name) {
        page.navigate("http://localhost:" + port + path);
        var picture = name + path.replaceAll("[0-9a-f-]{36}|/n/[0-9A-Z]{8}", "").replaceAll("[^a-z]", "-");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", picture + ".png"))
                .setFullPage(true));
        Chromium.assertFits(page);
        return Chromium.violations(page);
    }

    private NoticeDraft draft(String which) {
        var drafts = new Drafts(regions, clock);
        return switch (which) {
            case "household" -> drafts.householdExit();
            case "villages" -> drafts.villageExit(5);
            default -> drafts.countyExit();
        };
    }

    private static Complaint complaint(NoticeDraft draft) {
        return new Complaint(draft.lines().getFirst().lineId(), "马晓燕", "0358-5420000", "剩余贫困人口数和村里的不一样");
    }
}
