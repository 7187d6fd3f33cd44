package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.workbook.Cell.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The township roster of the field, with the faults its key lists. */
class RosterReadingTests {

    private static final int FIRST_COLUMN = 0;
    private static final int NAME = 8;
    private static final int ID_NUMBER = 11;
    private static final int TRANSFERS = 35;

    private static List<Row> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        rows = Sheets.read(Sheets.roster("康城镇-2018.xlsx"));
    }

    @Test
    void rowsHaveTheNumbersExcelShows() {
        assertThat(rows.getFirst().number()).isEqualTo(1);
        assertThat(rows.getLast().number()).isEqualTo(332);
        assertThat(rows).hasSize(330).extracting(Row::number).doesNotContain(168, 331);
    }

    @Test
    void theHeaderIsInRowThree() {
        var header = Sheets.row(rows, 3);

        assertThat(header.width()).isEqualTo(54);
        assertThat(header.text(NAME)).isEqualTo("姓名");
    }

    @Test
    void blanksWithinANameAreKept() {
        assertThat(Sheets.row(rows, 104).text(NAME)).isEqualTo(" 王　雪 ");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsWhole() {
        var name = Sheets.row(rows, 171).text(NAME);

        assertThat(name.codePointCount(0, name.length())).isEqualTo(2);
        assertThat(name).isEqualTo("唐" + Character.toString(0x2CB4E));
    }

    @Test
    void anIdTypedAsANumberIsKnownToHaveLostDigits() {
        var cell = Sheets.row(rows, 221).cell(ID_NUMBER);

        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.hasLostDigits()).isTrue();
        assertThat(cell.text()).matches("\\d{15}000");
    }

    @Test
    void aFormulaHasItsStoredValue() {
        var cell = Sheets.row(rows, 232).cell(TRANSFERS);

        assertThat(cell.formula()).isTrue();
        assertThat(cell.number()).isEqualTo(1634);
        assertThat(cell.text()).isEqualTo("1634");
    }

    @Test
    void textThatLooksLikeAFormulaIsText() {
        var row = Sheets.row(rows, 118);
        var cells = java.util.stream.IntStream.range(0, row.width()).mapToObj(row::cell);

        assertThat(cells)
                .filteredOn(cell -> cell.text().startsWith("="))
                .singleElement()
                .matches(cell -> cell.kind() == Kind.TEXT && !cell.formula());
    }

    @Test
    void theSignatureRowIsThere() {
        assertThat(rows.getLast().text(FIRST_COLUMN)).startsWith("填报人");
    }
}
