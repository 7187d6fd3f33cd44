package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.PostgresConfiguration;
import cn.mingbai.SignedIn;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.board.Seal;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.VillageList;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Takes the pictures of docs/guide from the running product: {@code -Dtest=GuidePictures -Dpictures=docs/guide/images}. The
 * people are those of the sample roster, who are invented. With {@code -Dpapers=target/papers} each paper is also printed.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, SignedIn.class, TestAccounts.class, GuidePictures.Time.class, Office.class})
class GuidePictures {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final int PC = 1100;
    private static final int PHONE = 390;
    private static final int HOUSEHOLDS = 8;
    private static final String MINUTES = "主持人宣读识别标准和程序，逐户介绍家庭人口、收入、住房、上学、看病情况和入户核查结果。"
            + "到会人员逐户发言，对第3户的务工收入提出疑问，核查人当场说明了核实经过。随后逐户举手表决，当场唱票计票，结果见表决表。";

    @Autowired
    private Office office;

    @Autowired
    private SignedIn officers;

    @Autowired
    private NoticeCasework board;

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Test
    void everyPicture() throws IOException {
        // the public pages show names by the clock of the database
        var today = office.jdbc().sql("SELECT now()").query(OffsetDateTime.class).single();
        office.time().pass(Duration.between(office.clock().instant(), today.toInstant()));
        merge();
        var list = list();
        var cases = open(list);
        villageWork(list, cases);
        var notice = office.post("village", list, ListNotices.Which.VILLAGE);
        notices(notice);
    }

    private VillageList list() {
        var county = office.regions().byCode("141130").orElseThrow();
        var round = officers.ask("county", () -> {
            var standard = Objects.requireNonNull(office.transactions()
                    .execute(status -> office.standards().today(county, 2018).orElseThrow()));
            var draft = new RoundDraft(county, RoundKind.IDENTIFICATION, "2018年动态调整", 2018, standard, Map.of());
            return ((RoundOutcome.Done) office.rounds().open(draft)).id();
        });
        return officers.ask(
                "village",
                () -> office.rounds().list(
                        office.rounds().get(round),
                        office.regions().byCode(Office.VILLAGE).orElseThrow()));
    }

    /** The sample roster becomes the register. */
    private void merge() {
        var page = CHROMIUM.signedIn(PC, port, officers, "county");
        page.navigate(at("/roster-imports"));
        page.click("button:has-text('示例名册')");
        page.locator("button:has-text('并入可以并入的')")
                .click(new Locator.ClickOptions().setTimeout(60_000));
        page.click("dialog[open] button.btn-primary");
        page.locator("main:has-text('已经并入档案')").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.context().close();
    }

    private List<CaseId> open(VillageList list) {
        var numbers = officers.ask("county", () -> Objects.requireNonNull(office.transactions()
                .execute(status -> office.jdbc()
                        .sql("SELECT h.number FROM household h JOIN region r ON r.lo = h.area WHERE r.code = ? "
                                + "ORDER BY (SELECT count(*) FROM member m WHERE m.household_id = h.id) DESC LIMIT ?")
                        .params(Office.VILLAGE, HOUSEHOLDS)
                        .query(String.class)
                        .list())));
        var cases = new ArrayList<CaseId>();
        for (var number : numbers) {
            cases.add(office.open(list, new Office.Home(UUID.randomUUID(), number, "")));
        }
        return cases;
    }

    private void villageWork(VillageList list, List<CaseId> cases) throws IOException {
        var village = CHROMIUM.signedIn(PC, port, officers, "village");
        shoot(village, "/rounds/" + list.round(), "village-round");
        shoot(village, "/village-lists/" + list.id(), "village-list");
        office.scan("village", list, EvidenceKind.APPLICATION);
        shoot(village, "/cases/" + cases.getFirst(), "village-case");
        print(village, "/cases/" + cases.getFirst() + "/papers/application", "application");
        print(village, "/cases/" + cases.getFirst() + "/papers/verification", "verification");
        for (var id : cases) {
            office.apply(list, id);
            office.verify(list, id);
        }
        shoot(village, "/village-lists/" + list.id() + "/meetings/new?kind=GROUP", "village-meeting");
        print(village, "/village-lists/" + list.id() + "/papers/meeting?kind=GROUP", "meeting-blank");
        var all = cases.toArray(CaseId[]::new);
        assertThat(meet(list, MeetingKind.GROUP, all)).isInstanceOf(MeetingOutcome.Recorded.class);
        office.sendAll(list);
        office.compare(list);
        var compared = cases.stream().filter(id -> office.state(id).equals("COMPARED")).toArray(CaseId[]::new);
        assertThat(meet(list, MeetingKind.ASSEMBLY, compared)).isInstanceOf(MeetingOutcome.Recorded.class);
        shoot(village, "/village-lists/" + list.id(), "village-list-notice");
        village.locator("a:has-text('会议记录')").first().click();
        print(village, village.url().replace(at(""), ""), "minutes");
        print(village, "/cases/" + cases.getFirst() + "/papers/letter", "letter");
        village.context().close();
    }

    private MeetingOutcome meet(VillageList list, MeetingKind kind, CaseId... cases) {
        var scans = List.of(
                office.scan("secretary", list, EvidenceKind.MINUTES),
                office.scan("secretary", list, EvidenceKind.ATTENDANCE_SHEET));
        var votes = new ArrayList<Vote>();
        var versions = new HashMap<CaseId, Integer>();
        for (var id : cases) {
            votes.add(new Vote(id, 34 - votes.size() % 3, votes.size() % 3, 1));
            versions.put(id, office.file(id).version());
        }
        var sheet = new MeetingSheet(kind, "", office.today(), "孙立志", "村委会会议室", 42, 37, MINUTES, scans, votes);
        return officers.ask("secretary", () -> office.meetings().record(list.id(), sheet, versions));
    }

    private void notices(UUID id) throws IOException {
        var village = CHROMIUM.signedIn(PC, port, officers, "village");
        shoot(village, "/notices", "notices");
        shoot(village, "/notices/" + id, "notice");
        print(village, "/notices/" + id + "/sheet?paper=A4", "sheet-a4");
        print(village, "/notices/" + id + "/sheet?paper=A3", "sheet-a3");
        var seal = seal(id);
        for (var width : List.of(PHONE, PC)) {
            var on = width == PHONE ? "phone" : "pc";
            var villager = CHROMIUM.page(width);
            shoot(villager, "/notices/public?region=" + Office.VILLAGE, "public-list-" + on);
            shoot(villager, "/n/" + seal.shortCode(), "public-" + on);
            shoot(villager, "/n/" + seal.shortCode() + "?c=" + seal.checkCode().value(), "public-sealed-" + on);
            villager.navigate(at("/notices/verification"));
            villager.fill("#notice", seal.shortCode());
            villager.fill("#code", "7F3K-Q9M2");
            villager.click("main form button");
            keep(villager, "public-mistyped-" + on);
            villager.navigate(at("/n/" + seal.shortCode() + "/objection"));
            villager.fill("#text", "他家的车 13903580000");
            villager.fill("#name", "李某某");
            villager.fill("#telephone", "12");
            villager.locator("#line").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            villager.click("main form button");
            keep(villager, "objection-faults-" + on);
            villager.context().close();
        }
        var villager = CHROMIUM.page(PHONE);
        villager.navigate(at("/n/" + seal.shortCode() + "/objection"));
        villager.locator("#line").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        villager.fill("#text", "他家在县城有一套商品房，常年不在村里住。");
        villager.fill("#name", "李某某");
        villager.fill("#telephone", "0358-5420000");
        keep(villager, "objection-form");
        villager.click("main form button");
        keep(villager, "objection-raised");
        villager.context().close();
        var township = CHROMIUM.signedIn(PC, port, officers, "township");
        shoot(township, "/", "township-home");
        shoot(township, "/objections", "objections");
        township.locator("main table a").first().click();
        keep(township, "objection-raised-officer");
        township.fill("#second", "李明");
        township.click("button:has-text('开始调查')");
        keep(township, "objection-answer");
        township.check("input[name=outcome] >> nth=0");
        township.fill("#answer", "经到县房管部门核查，该户没有商品房，租住的房屋有租房合同。依据《实施意见》六（二），维持名单不变。");
        township.click("button:has-text('答复')");
        township.click("dialog[open] button.btn-primary");
        township.locator("a:has-text('打印答复书')").waitFor();
        township.click("a:has-text('打印答复书')");
        print(township, township.url().replace(at(""), ""), "objection-letter");
        township.context().close();
        var auditor = CHROMIUM.signedIn(PC, port, officers, "auditor");
        auditor.navigate(at("/seals"));
        auditor.click("main form button");
        keep(auditor, "seals");
        auditor.context().close();
        village.context().close();
    }

    private Seal seal(UUID id) {
        return officers.ask("village", () -> board.show(new NoticeId(id))).seal();
    }

    private void shoot(Page page, String path, String name) throws IOException {
        page.navigate(at(path));
        keep(page, name);
    }

    private static void keep(Page page, String name) throws IOException {
        page.waitForLoadState();
        Files.createDirectories(Path.of(System.getProperty("pictures")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("pictures"), name + ".png"))
                .setFullPage(true));
    }

    private void print(Page page, String path, String name) throws IOException {
        shoot(page, path, name);
        var papers = System.getProperty("papers", "");
        if (!papers.isEmpty()) {
            Files.createDirectories(Path.of(papers));
            page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true)
                    .setPath(Path.of(papers, name + ".pdf")));
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
