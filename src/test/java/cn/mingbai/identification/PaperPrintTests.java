package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.PostgresConfiguration;
import cn.mingbai.SignedIn;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.InventedNumbers;
import cn.mingbai.casework.MeetingOutcome;
import cn.mingbai.casework.MovableClock;
import cn.mingbai.casework.Offices;
import cn.mingbai.household.IdNumber;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.VillageList;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Prints the papers with the real browser: each sheet is one page of A4, however much stands on it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, SignedIn.class, TestAccounts.class, PaperPrintTests.Time.class, Offices.class})
class PaperPrintTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Autowired
    private Office office;

    @Autowired
    private SignedIn officers;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1, 1", "6, 9", "8, 11", "9, 12", "14, 20", "16, 24", "30, 60"})
    void aFamilysPapersFitHoweverManyTheyAre(int members, int incomes) {
        var list = office.list();
        var home = office.home("郝玉");
        addMembers(home, members - 1);
        addIncome(home, incomes - 1);
        var id = office.open(list, home);

        assertPages("/cases/" + id + "/papers/application", "表样 识-01", "按手印");
        assertPages("/cases/" + id + "/papers/verification", "表样 识-02", "核查人签字");
        assertPages("/cases/" + id + "/papers/letter", "表样 识-04", "不同意怎么办", "（盖章）");
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 30", "15, 500, 42", "16, 700, 43", "40, 9990, 120"})
    void aMeetingsPapersFitHoweverManyCome(int households, int words, int called) {
        var list = office.list();
        var cases = new ArrayList<CaseId>();
        for (int i = 0; i < households; i++) {
            cases.add(office.open(list, office.home("郝玉" + i)));
        }
        assertPages("/village-lists/" + list.id() + "/papers/meeting?kind=GROUP", "表样 识-03 附二", "唱票人");
        for (var id : cases) {
            office.apply(list, id);
            office.verify(list, id);
        }
        var meeting = met(list, cases, "评议情况，".repeat(words / 5), called);

        assertPages("/meetings/" + meeting, "表样 识-03 附二", "计票人");
    }

    @Test
    void theQrCodeOfAPaperCallsTheFileUp() throws IOException, NotFoundException {
        var list = office.list();
        var id = office.open(list, office.home("郝玉"));
        var page = CHROMIUM.signedIn(1366, port, officers, "village");
        page.navigate("http://localhost:" + port + "/cases/" + id + "/papers/application");
        var image = ImageIO.read(
                new ByteArrayInputStream(page.locator("article.form").screenshot()));
        page.context().close();
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        assertThat(new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo("http://localhost:" + port + "/cases/" + id);
    }

    private void assertPages(String path, String... words) {
        var page = CHROMIUM.signedIn(1366, port, officers, "village");
        page.navigate("http://localhost:" + port + path);
        var sheets = page.locator("article.form").count();
        var last = page.locator("article.form").last().innerText();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var millimetres = page.evaluate("[...document.querySelectorAll('article.form')].map(form =>"
                + " Math.round((form.querySelector('footer').getBoundingClientRect().top"
                + " - form.querySelector('footer').previousElementSibling.getBoundingClientRect().bottom) / 96 * 25.4)"
                + " + ' of ' + Math.round(form.getBoundingClientRect().height / 96 * 25.4))");
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        page.context().close();
        var printed = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();

        assertThat(last).contains(words).contains("第 " + sheets + " 页", "共 " + sheets + " 页");

        assertThat(printed)
                .as("pages of paper: %s, free millimetres %s", path, millimetres)
                .isEqualTo(sheets);
    }

    private UUID met(VillageList list, List<CaseId> cases, String minutes, int called) {
        var scans = List.of(
                office.scan("secretary", list, EvidenceKind.MINUTES),
                office.scan("secretary", list, EvidenceKind.ATTENDANCE_SHEET));
        var versions = new HashMap<CaseId, Integer>();
        cases.forEach(id -> versions.put(id, office.file(id).version()));
        var votes = cases.stream().map(id -> new Vote(id, called, 0, 0)).toList();
        var sheet = new MeetingSheet(
                MeetingKind.GROUP, "", office.today(), "孙立志", "村委会", called, called, minutes, scans, votes);
        var outcome = officers.ask("secretary", () -> office.meetings().record(list.id(), sheet, versions));
        assertThat(outcome).isInstanceOf(MeetingOutcome.Recorded.class);
        return officers.ask(
                "county",
                () -> office.transactions()
                        .execute(status -> office.jdbc()
                                .sql("SELECT id FROM meeting WHERE list_id = ?")
                                .param(list.id())
                                .query(UUID.class)
                                .single()));
    }

    private void addMembers(CaseOffice.Home home, int more) {
        for (int i = 0; i < more; i++) {
            var idNumber = InventedNumbers.next();
            sql(
                    "INSERT INTO member (household_id, area, number, name, initials, sex, birth_date, id_kind, id_number, id_index, "
                            + "relation, schooling_state, labour) SELECT id, area, number || ?, '郝小玉', 'x', 'MALE', '1999-01-01', "
                            + "'RESIDENT_ID', ?, ?, 'SON', 'FINISHED', 'WEAK' FROM household WHERE id = ?",
                    "%02d".formatted(i + 2),
                    office.cases().cipher().seal(SecretKind.ID_NUMBER, idNumber),
                    office.cases().index()
                            .of(SecretKind.ID_NUMBER, IdNumber.of(idNumber).value()),
                    home.id());
        }
    }

    private void addIncome(CaseOffice.Home home, int more) {
        for (int i = 0; i < more; i++) {
            sql(
                    "INSERT INTO income_item (account_id, household_id, area, position, kind, item, amount, nature) "
                            + "SELECT id, household_id, area, ?, 'TRANSFER', '其他转移性收入', 12.5, 'RECEIVED' FROM income_account "
                            + "WHERE household_id = ?",
                    i + 1,
                    home.id());
        }
    }

    private void sql(String statement, Object... arguments) {
        officers.run(
                "county",
                () -> office.transactions()
                        .executeWithoutResult(status ->
                                office.jdbc().sql(statement).params(arguments).update()));
    }
}
