package cn.mingbai.exit.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.Households;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.standing.EntryKind;
import cn.mingbai.household.standing.RegisterStanding;
import cn.mingbai.household.web.TestHouseholds;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the movement table: what they say, where their figures lead, and what leaves the house. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovementPagesTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static final Pattern PAPER = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)]");

    /** A village of the demo's county in which no other test moves anybody, in a year of its own. */
    private static final String VILLAGE = "141130101211";

    private static final String MARCH = "region=" + VILLAGE + "&month=2009-03";

    private final UUID caseId = UUID.randomUUID();
    private String missed = "";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @LocalServerPort
    private int port;

    @BeforeAll
    void register(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired RegisterStanding standing,
            @Autowired Households households) {
        var made = beans.createBean(TestHouseholds.class);
        missed = made.in(
                VILLAGE,
                TestHouseholds.person("漏一", Sex.MALE, Relation.HEAD),
                TestHouseholds.person("漏二", Sex.FEMALE, Relation.SPOUSE));
        var exited = made.in(VILLAGE, TestHouseholds.person("脱一", Sex.MALE, Relation.HEAD));
        signedIn.run("county", () -> {
            var first = households.header(missed).id();
            var second = households.header(exited).id();
            transactions.executeWithoutResult(status -> {
                standing.admit(first, MovementOffice.admission(EntryKind.MISSED, LocalDate.of(2009, 3, 3), caseId));
                standing.admit(second, MovementOffice.admission(null, LocalDate.of(2009, 1, 5), null));
                standing.exit(second, LocalDate.of(2009, 3, 31), "exit of a test", null);
            });
        });
    }

    @Test
    void theTableSaysWhatMovedAndLeadsThere() {
        var page = get("county", "/movements?" + MARCH);

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("2009-03-01 至 2009-03-31")
                .contains("期初＋增加−减少＝期末，每一行都相符")
                .contains("/movements/entries?region=" + VILLAGE
                        + "&amp;from=2009-03-01&amp;to=2009-03-31&amp;column=MISSED_ADMITTED")
                .contains("column=OUT_OF_POVERTY")
                .doesNotContain("column=RETURNED_TO_POVERTY");
    }

    @Test
    void aCountyIsShownByTownshipsOrByVillages() {
        assertThat(text(get("county", "/movements?month=2009-03")))
                .contains("康城镇")
                .doesNotContain("支进村");
        assertThat(text(get("county", "/movements?month=2009-03&villages=true")))
                .contains("支进村");
        assertThat(text(get("township", "/movements?month=2009-03"))).contains("支进村");
        assertThat(get("village", "/movements")).hasStatusOk();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        for (var period :
                new String[] {"month=March", "from=2018-02-30&to=2018-03-01", "from=2018-03-02&to=2018-03-01"}) {
            assertThat(text(get("county", "/movements?" + period))).as(period).contains("起止日期看不懂");
        }
        assertThat(text(get("county", "/movements?from=2009-03-01&to=2009-03-31")))
                .doesNotContain("起止日期看不懂");
    }

    @Test
    void aMovementNamesItsDocumentAndTheCase() {
        assertThat(text(get("county", "/movements/entries?" + MARCH + "&column=MISSED_ADMITTED")))
                .contains("漏一")
                .contains(missed)
                .contains("2009-03-03")
                .contains("/cases/" + caseId)
                .contains("admitted on 2009-03-03")
                .contains("因病")
                .contains("期后补记");
        assertThat(text(get("county", "/movements/entries?" + MARCH + "&column=START")))
                .contains("脱一");
    }

    @Test
    void theTableIsTakenAwayWithATrace() throws IOException {
        var answer = mvc.post()
                .uri("/movements/export?" + MARCH)
                .with(signedIn.as("county"))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatusOk();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).endsWith("贫困人口增减变动表");
            assertThat(sheet.getRow(2).getLastCellNum()).isEqualTo((short) 25);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计");
            var last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(9).getNumericCellValue())
                    .as("missed, households")
                    .isEqualTo(1);
        }
        assertThat(traces("movement.exported", "movements " + VILLAGE + " 2009-03-01 2009-03-31"))
                .isEqualTo(1);
    }

    @Test
    void theListIsTakenAwayByWhoMayTakeHouseholdsAway() throws IOException {
        var address = "/movements/entries/export?" + MARCH + "&column=MISSED_ADMITTED";
        assertThat(mvc.post()
                        .uri(address)
                        .with(signedIn.as("village"))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);

        var answer =
                mvc.post().uri(address).with(signedIn.as("county")).with(csrf()).exchange();

        assertThat(answer).hasStatusOk();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(missed);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("漏评纳入");
        }
        assertThat(traces("movement.listed", "movements " + VILLAGE + " 2009-03-01 2009-03-31 MISSED_ADMITTED"))
                .isEqualTo(1);
    }

    @Test
    void anotherPlaceIsNotThere() {
        assertThat(get("village", "/movements?region=" + VILLAGE)).hasStatus(404);
        assertThat(get("village", "/movements/entries?region=" + VILLAGE)).hasStatus(404);
        assertThat(get("county", "/movements?region=141127")).hasStatus(404);
    }

    @Test
    void theTableOfATownshipIsOneSheetOnItsSide() throws IOException {
        var page = CHROMIUM.signedIn(1366, port, signedIn, "township");
        page.navigate("http://localhost:%d/movements?month=2009-03".formatted(port));
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.write(Path.of("target", "movements.pdf"), pdf);
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(PDF_PAGE.matcher(text).results()).hasSize(1);
        assertThat(PAPER.matcher(text).results())
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(Double.parseDouble(paper.group(1)))
                        .isGreaterThan(Double.parseDouble(paper.group(2))));
        page.context().close();
    }

    private MvcTestResult get(String officer, String address) {
        return mvc.get().uri(address).with(signedIn.as(officer)).exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int traces(String action, String subject) {
        return signedIn.ask(
                "county",
                () -> transactions.execute(
                        status -> jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = ? AND subject = ?")
                                .params(action, subject)
                                .query(Integer.class)
                                .single()));
    }
}
