package cn.mingbai.household.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.roster.RosterFiles;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The contract of the machine interface. */
@ProductTest
class RosterApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anUploadIsAcceptedAndChecked() {
        var sent = upload("康城镇-2018.xlsx", RosterFiles.bundled("康城镇-2018.xlsx"));
        assertThat(sent)
                .hasStatus(202)
                .headers()
                .hasHeaderSatisfying(
                        "Location", location -> assertThat(location.getFirst()).startsWith("/api/roster-imports/"));

        var path = awaitState(sent, "READY");

        assertThat(get(path))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{'progress': 100, 'rows': 326, 'households': 120, 'persons': 326, 'rejected': 32, "
                                .replace('\'', '"')
                        + "\"accepted\": 294, \"warned\": 4, \"reason\": null}");
    }

    @Test
    void problemsSayWhereAndWhat() throws Exception {
        var path = awaitState(upload("康城镇-2018.xlsx", RosterFiles.bundled("康城镇-2018.xlsx")), "READY");

        var problems = get(path + "/problems").getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(JsonPath.<Object>read(problems, "$.next")).isNull();
        assertThat(JsonPath.<List<Integer>>read(problems, "$.items[?(@.code == 'ID_WRONG_CHECK_CHARACTER')].row"))
                .containsExactly(142);
        assertThat(JsonPath.<List<String>>read(problems, "$.items[?(@.row == 142)].column"))
                .containsExactly("证件号码");
        assertThat(JsonPath.<List<String>>read(problems, "$.items[?(@.row == 142)].severity"))
                .containsExactly("ERROR");
        assertThat(JsonPath.<List<String>>read(problems, "$.items[*].shown"))
                .as("no number of a person in full")
                .noneMatch(shown -> shown != null && shown.matches("\\d{17}[\\dX]"));
    }

    @Test
    void theSendersWorkbookComesBackWithTheReasons() throws Exception {
        var path = awaitState(upload("康城镇-2018.xlsx", RosterFiles.bundled("康城镇-2018.xlsx")), "READY");

        var answer = get(path + "/workbook");

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("filename*=UTF-8''");
        try (var workbook = new XSSFWorkbook(
                new java.io.ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(54).getStringCellValue()).isEqualTo("错误原因");
            assertThat(sheet.getRow(89).getCell(54).getStringCellValue()).contains("【错误】", "不能是负数");
            assertThat(sheet.getRow(90).getCell(54)).isNull();
        }
    }

    @Test
    void aSecondMergeIsAConflict() {
        var path = awaitState(upload("一.xlsx", RosterFiles.oneHousehold(8101)), "READY");

        assertThat(post(path + "/merge")).hasStatus(202);
        assertThat(post(path + "/merge")).hasStatus(409).hasContentTypeCompatibleWith("application/problem+json");
        await().atMost(Duration.ofSeconds(20)).until(() -> state(path).equals("MERGED"));
        assertThat(get(path))
                .bodyJson()
                .extractingPath("$.merged.householdsNew")
                .isEqualTo(1);
        assertThat(delete(path)).hasStatus(409);
    }

    @Test
    void nothingOfADiscardedImportIsKept() throws Exception {
        var path = awaitState(upload("康城镇-2018.xlsx", RosterFiles.bundled("康城镇-2018.xlsx")), "READY");

        assertThat(delete(path)).hasStatus(204);

        assertThat(state(path)).isEqualTo("DISCARDED");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        for (var table :
                List.of("roster_file_chunk", "roster_problem", "roster_household", "roster_person", "roster_income")) {
            assertThat(count(table, id)).as(table).isZero();
        }
        assertThat(get(path + "/workbook")).hasStatus(409);
        assertThat(delete(path)).as("once more").hasStatus(204);
    }

    private long count(String table, UUID id) {
        return signedIn.ask(
                "county",
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM " + table + " WHERE import_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()));
    }

    @Test
    void aRequestWithoutAFileIsRefused() {
        assertThat(mvc.post().uri("/api/roster-imports").multipart().with(signedIn.as("county")))
                .hasStatus(400)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyText()
                .contains("#/file", "MISSING");
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/roster-imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "a.csv", null, new byte[] {'a'}))
                        .param("year", "20180")
                        .with(signedIn.as("county")))
                .hasStatus(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get("/api/roster-imports/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/api/roster-imports/none")).hasStatus(404);
        assertThat(post("/api/roster-imports/" + UUID.randomUUID() + "/merge")).hasStatus(404);
        assertThat(delete("/api/roster-imports/" + UUID.randomUUID())).hasStatus(404);
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri("/api/roster-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(signedIn.as("county"))
                .exchange();
    }

    private String awaitState(MvcTestResult sent, String state) {
        var path = sent.getResponse().getHeader("Location");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> state(String.valueOf(path)).equals(state));
        return String.valueOf(path);
    }

    private String state(String path) throws Exception {
        return JsonPath.read(get(path).getResponse().getContentAsString(), "$.state");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(signedIn.as("county")).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(signedIn.as("county")).exchange();
    }

    private MvcTestResult delete(String path) {
        return mvc.delete().uri(path).with(signedIn.as("county")).exchange();
    }
}
