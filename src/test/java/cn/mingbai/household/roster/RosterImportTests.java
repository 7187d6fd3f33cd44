package cn.mingbai.household.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.roster.merge.Merged;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class RosterImportTests {

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterReports reports;

    @Autowired
    private SignedIn signedIn;

    @Test
    void everyFaultOfTheKeyIsTreatedAsItSays() throws IOException {
        var id = signedIn.ask("county", () -> upload("康城镇-2018"));
        var checked = awaitState(id, RosterState.READY);
        var findings =
                signedIn.ask("county", () -> reports.problems(id, null, null).items());

        assertThat(findings)
                .extracting(f -> "%d %s %s %s".formatted(f.row(), f.severity(), f.code(), f.column()))
                .containsExactly(
                        "8 WARNING SIZE_DIFFERS 家庭人口数",
                        "84 WARNING EXPENSE_MISSING 生产经营性支出(元)",
                        "90 ERROR NEGATIVE_NUMBER 工资性收入(元)",
                        "100 ERROR ID_TWICE_IN_FILE 证件号码",
                        "109 WARNING PHONE_FORM 联系电话",
                        "142 ERROR ID_WRONG_CHECK_CHARACTER 证件号码",
                        "166 ERROR SEX_CONTRADICTS_ID 性别",
                        "189 ERROR ID_TWICE_IN_FILE 证件号码",
                        "221 ERROR LOST_DIGITS 证件号码",
                        "222 ERROR SEX_CONTRADICTS_RELATION 与户主关系",
                        "248 ERROR NO_HEAD 与户主关系",
                        "271 ERROR NOT_A_NUMBER 财产性收入(元)",
                        "280 ERROR NO_SUCH_VILLAGE 行政村",
                        "282 WARNING NO_DOCUMENT 证件号码",
                        "289 ERROR ID_OLD_FIFTEEN_DIGITS 证件号码");
        assertThat(key("康城镇-2018"))
                .as("rows the key names that are accepted without a word")
                .filteredOn(line -> findings.stream().noneMatch(f -> f.row() == row(line)))
                .extracting(RosterImportTests::row)
                .containsExactly(104, 118, 141, 171, 232, 283, 296);
        assertThat(finding(findings, 100).message()).contains("189", "汪洋");
        assertThat(finding(findings, 189).message()).contains("100", "钟桂英");
        assertThat(finding(findings, 221).remedy()).contains("文本");
        assertThat(finding(findings, 282).remedy()).contains("派出所");
        assertThat(checked.counts().persons()).isEqualTo(326);
        assertThat(checked.counts().households()).isEqualTo(120);
        assertThat(checked.counts().rejectedHouseholds()).isEqualTo(10);
        assertThat(checked.counts().accepted() + checked.counts().rejected()).isEqualTo(326);
    }

    @Test
    void mergingTwiceChangesNothingTheSecondTime() {
        var first = merge("支进村-2018-clean");
        var second = merge("支进村-2018-clean");

        assertThat(merged(first).personsNew() + merged(first).personsUnchanged())
                .isEqualTo(159);
        assertThat(merged(second).changedNothing()).isTrue();
        assertThat(merged(second).householdsUnchanged()).isEqualTo(60);
        assertThat(signedIn.ask("county", () -> reports.mergedBefore(second.id())))
                .isPresent();
    }

    private RosterImport merge(String roster) {
        var id = signedIn.ask("county", () -> upload(roster));
        awaitState(id, RosterState.READY);
        signedIn.run("county", () -> imports.merge(id));
        return awaitState(id, RosterState.MERGED);
    }

    private static Merged merged(RosterImport roster) {
        return Objects.requireNonNull(roster.merged());
    }

    private static int row(NamedCsvRecord line) {
        return Integer.parseInt(line.getField("row"));
    }

    private static RosterFinding finding(List<RosterFinding> findings, int row) {
        return findings.stream().filter(f -> f.row() == row).findFirst().orElseThrow();
    }

    UUID upload(String roster) {
        return imports.upload(
                roster + ".xlsx",
                Objects.requireNonNull(getClass().getResourceAsStream("/rosters/" + roster + ".xlsx")),
                null);
    }

    RosterImport awaitState(UUID id, RosterState state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> signedIn.ask("county", () -> reports.get(id)).state() == state);
        return signedIn.ask("county", () -> reports.get(id));
    }

    static List<NamedCsvRecord> key(String roster) throws IOException {
        var lines = new ArrayList<NamedCsvRecord>();
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(
                                RosterImportTests.class.getResourceAsStream("/rosters/" + roster + ".key.csv")),
                        StandardCharsets.UTF_8))) {
            csv.forEach(lines::add);
        }
        return lines;
    }
}
