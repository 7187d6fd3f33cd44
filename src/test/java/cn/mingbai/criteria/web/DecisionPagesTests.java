package cn.mingbai.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.decision.DecisionLine;
import cn.mingbai.criteria.decision.Decisions;
import cn.mingbai.criteria.decision.RegisterRows;
import cn.mingbai.criteria.decision.TestRosters;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdChanged;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.region.Regions;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionPagesTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String TOWNSHIP = "141130101";
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Decisions decisions;

    @LocalServerPort
    private int port;

    private RegisterRows households;

    /** The roster states neither what becomes of dangerous houses nor food and clothing: two households are surveyed. */
    @BeforeAll
    void mergeTheRosterAndSurveyTwo(
            @Autowired RosterImports imports,
            @Autowired RosterReports reports,
            @Autowired JdbcClient jdbc,
            @Autowired Regions regions,
            @Autowired PlatformTransactionManager transactions,
            @Autowired ApplicationEventPublisher events) {
        new TestRosters(imports, reports, signedIn, jdbc).merge("康城镇-2018");
        households = new RegisterRows(regions, jdbc, transactions);
        var graded = new ArrayList<UUID>();
        households.asProvince(
                data -> graded.addAll(data.sql("SELECT household_id FROM living_conditions WHERE housing_grade = 'D'")
                        .query(UUID.class)
                        .list()));
        var dangerous = all().stream()
                .filter(line -> graded.contains(line.header().id().value()))
                .filter(line -> line.decision() == Decision.UNDETERMINED
                        && line.deciding().contains(Criterion.HOUSING)
                        && !line.deciding().contains(Criterion.INCOME))
                .findFirst()
                .orElseThrow();
        var assured = all().stream()
                .filter(line -> line.deciding().equals(List.of(Criterion.FOOD, Criterion.CLOTHING, Criterion.MEDICAL)))
                .findFirst()
                .orElseThrow();
        households.asProvince(data -> {
            data.sql(
                            "UPDATE living_conditions SET renovated = false, lives_elsewhere_safely = false WHERE household_id = ?")
                    .param(dangerous.header().id().value())
                    .update();
            data.sql("UPDATE living_conditions SET food = 'ASSURED', clothing = 'ASSURED' WHERE household_id = ?")
                    .param(assured.header().id().value())
                    .update();
            data.sql("UPDATE member SET treatment_assured = true WHERE household_id = ?")
                    .param(assured.header().id().value())
                    .update();
            for (var line : List.of(dangerous, assured)) {
                events.publishEvent(
                        new HouseholdChanged(line.header().id(), line.header().area()));
            }
        });
    }

    @Test
    void aHouseholdBelowTheLineReadsWhy() {
        var line = first(Decision.ELIGIBLE, Criterion.INCOME);
        var page = page("/households/%s/decision".formatted(line.header().number()));

        assertThat(page)
                .contains("低于国家扶贫标准 2,995 元")
                .contains("怎样会改变这个结论", "还缺什么", "未达标准线", "结论由此而来")
                .contains("部门数据的比对结果")
                .contains("《三年行动实施意见》", "山西省 2018 年 第 1 版")
                .doesNotContain("criteria.", "null", "??");
    }

    @Test
    void aHouseholdInADangerousHouseReadsWhy() {
        var line = first(Decision.ELIGIBLE, Criterion.HOUSING);

        assertThat(page("/households/%s/decision?year=2018"
                        .formatted(line.header().number())))
                .contains("级危房，没有改造，也没有别的安全住处");
    }

    @Test
    void aHouseholdThatLacksNothingReadsThatItIsNotTakenIn() {
        var line = first(Decision.NOT_ELIGIBLE, null);

        assertThat(page("/households/%s/decision".formatted(line.header().number())))
                .contains("不符合识别条件，不纳入", "吃穿、义务教育、基本医疗、住房和饮水都有保障")
                .doesNotContain("criteria.");
    }

    @Test
    void aHouseholdOfWhichSomethingIsUnknownReadsWhatIsMissing() {
        var line = first(Decision.UNDETERMINED, null);

        assertThat(page("/households/%s/decision".formatted(line.header().number())))
                .contains("还不能下结论", "是否不愁吃");
    }

    @Test
    void aYearWithoutAStandardIsRefusedInWords() {
        var number = first(Decision.ELIGIBLE, null).header().number();

        assertThat(page("/households/%s/decision?year=2013".formatted(number))).contains("评定不了", "2013 年还没有标准");
        assertThat(get("/api/households/%s/assessment?year=2013".formatted(number)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("#/year");
    }

    @Test
    void theMachineInterfaceSaysTheSame() {
        var line = first(Decision.ELIGIBLE, Criterion.HOUSING);

        assertThat(get("/api/households/%s/assessment?purpose=IDENTIFICATION&year=2018"
                        .formatted(line.header().number())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.decision")
                .isEqualTo("ELIGIBLE");
    }

    @Test
    void aTrialShowsAnotherDecisionAndStoresNothing() {
        var line = first(Decision.ELIGIBLE, Criterion.INCOME);
        var number = line.header().number();
        var answer = mvc.post()
                .uri("/households/%s/trial".formatted(number))
                .with(signedIn.as("county"))
                .with(csrf())
                .formField("year", "2018")
                .formField("wage", "900000")
                .formField("grade", "A")
                .formField("food", "ASSURED")
                .formField("clothing", "ASSURED")
                .formField("everybodyTreated", "true")
                .formField("waterSafe", "true")
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("试算结果：").doesNotContain("试算结果：符合识别条件");
        assertThat(first(Decision.ELIGIBLE, Criterion.INCOME).header().number()).isEqualTo(number);
    }

    @Test
    void theListLeadsToTheDecisionsAndKeepsItsFilter() {
        var page = page("/decisions?region=%s&year=2018&decision=ELIGIBLE&reason=HOUSING".formatted(TOWNSHIP));

        assertThat(page).contains("住危房", "/decision?year=2018", "导出 Excel").doesNotContain("criteria.", "??");
        assertThat(get("/decisions?region=140122")).hasStatus(404);
        assertThat(get("/decisions?decision=MAYBE")).hasStatus(400);
    }

    @Test
    void theExportHoldsWhatIsFilteredAndIsNotedDown() throws Exception {
        var answer = mvc.post()
                .uri("/decisions/export")
                .with(signedIn.as("county"))
                .with(csrf())
                .formField("region", TOWNSHIP)
                .formField("year", "2018")
                .formField("decision", "ELIGIBLE")
                .exchange();

        assertThat(answer).hasStatusOk();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1 + count());
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("户编号");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).matches("[0-9]{16}");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("符合识别条件");
        }
        households.asProvince(
                data -> assertThat(data.sql("SELECT subject FROM audit_entry WHERE action = 'household.exported'")
                                .query(String.class)
                                .list())
                        .contains("decisions 141130101 2018 ELIGIBLE * · " + count()));
    }

    @Test
    void theLetterIsOneSheetAndNamesNoIdNumber() {
        var page = CHROMIUM.signedIn(1366, port, signedIn, "county");
        var pages = new ArrayList<String>();
        for (var line : all().subList(0, 40)) {
            var number = line.header().number();
            page.navigate("http://localhost:%d/households/%s/decision/letter?year=2018".formatted(port, number));
            var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
            var found = PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            pages.add(number + " " + found);
            assertThat(page.locator("article").textContent())
                    .contains("公示期内可向村委会、乡镇提出")
                    .doesNotContainPattern("(?<![0-9])[0-9]{17}[0-9X](?![0-9])");
            assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.letter')).fontSize"))
                    .isEqualTo("18.6667px"); // 14pt
        }
        assertThat(pages).isNotEmpty().allMatch(counted -> counted.endsWith(" 1"));
        page.context().close();
    }

    @Test
    void pagesAreAccessibleAtBothWidths() {
        var faults = new ArrayList<String>();
        var number = first(Decision.ELIGIBLE, Criterion.HOUSING).header().number();
        for (var width : Chromium.WIDTHS) {
            var page = CHROMIUM.signedIn(width, port, signedIn, "county");
            var at = 0;
            for (var path : List.of(
                    "/households/" + number + "/decision",
                    "/households/" + number + "/decision/letter",
                    "/households/" + number + "/trial",
                    "/decisions?region=" + TOWNSHIP,
                    "/standards",
                    "/standards/5",
                    "/standards/5?with=4")) {
                page.navigate("http://localhost:%d%s".formatted(port, path));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", "decision-%d-%d.png".formatted(width, at++)))
                        .setFullPage(true));
                faults.addAll(Chromium.violations(page));
                Chromium.assertFits(page);
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    private List<DecisionLine> all() {
        return signedIn.ask(
                "county",
                () -> decisions
                        .page(decisions.filter(TOWNSHIP, 2018, null, null), null, 500)
                        .page()
                        .items());
    }

    private long count() {
        return signedIn.ask("county", () -> decisions.count(decisions.filter(TOWNSHIP, 2018, Decision.ELIGIBLE, null)));
    }

    private DecisionLine first(Decision decision, @Nullable Criterion reason) {
        return signedIn.ask(
                "county",
                () -> decisions
                        .page(decisions.filter(TOWNSHIP, 2018, decision, reason), null, 1)
                        .page()
                        .items()
                        .getFirst());
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(signedIn.as("county")).exchange();
    }

    private String page(String path) {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentType() == null ? "" : body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
