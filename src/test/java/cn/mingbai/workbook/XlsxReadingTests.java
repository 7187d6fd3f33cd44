package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.workbook.Cell.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many ways in which programs write the same cell. */
class XlsxReadingTests {

    @Test
    void sharedTextsWithRunsAndPhoneticHints() {
        var rows = Sheets.read(XlsxFixture.ofRows(
                "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>0</v></c></row>",
                "<si><t xml:space=\"preserve\"> a </t></si><si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si>"));

        assertThat(Sheets.cells(rows)).containsExactly("B2 TEXT 张三", "C2 TEXT  a ");
    }

    @Test
    void everyType() {
        var rows = Sheets.read(XlsxFixture.ofRows("<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                + "<c t=\"str\"><f>A1</f><v>x</v></c><c><v>-12.50</v></c><c><f>1+1</f></c>"
                + "<c t=\"inlineStr\"><is><t>一&lt;二</t></is></c></row>"));

        assertThat(Sheets.cells(rows))
                .containsExactly("A1 BOOLEAN TRUE", "B1 ERROR #N/A", "C1 TEXT = x", "D1 NUMBER -12.5", "F1 TEXT 一<二");
        assertThat(rows.getFirst().cell(4)).isEqualTo(new Cell(Kind.BLANK, "", 0, true));
    }

    @Test
    void referencesMayBeLeftOutAndRowsMayBeMissing() {
        var rows = Sheets.read(
                XlsxFixture.ofRows(
                        "<row/><row><c><v>1</v></c><c r=\"D2\"><v>2</v></c><c><v>3</v></c></row>"
                                + "<row r=\"7\"><c r=\"AA7\"><v>4</v></c></row><row><c s=\"5\"/></row><row><c><v>5</v></c></row>"));

        assertThat(Sheets.cells(rows))
                .containsExactly("A2 NUMBER 1", "D2 NUMBER 2", "E2 NUMBER 3", "AA7 NUMBER 4", "A9 NUMBER 5");
    }

    @Test
    void prefixedAndStrictDocumentsAreTheSame() {
        var rows = Sheets.read(
                XlsxFixture.ofSheet("<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                        + "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row>"
                        + "</x:sheetData></x:worksheet>"));

        assertThat(Sheets.cells(rows)).containsExactly("A1 TEXT a");
    }

    @ParameterizedTest
    @CsvSource({
        "_x0041_b, Ab",
        "a_x005F_x0041_, a_x0041_",
        "_xD842__xDFB7_, 𠮷",
        "_xD842_a, _xD842_a",
        "_x0000_, _x0000_",
        "_x12_, _x12_"
    })
    void escapesAreDecodedUnlessTheyCannotBeStored(String stored, String meant) {
        var rows = Sheets.read(XlsxFixture.ofRows("<row><c t=\"inlineStr\"><is><t>" + stored + "</t></is></c></row>"));

        assertThat(rows.getFirst().text(0)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"14, 43385, 2018-10-12", "31, 43385, 2018-10-12", "164, 43385.5, 2018-10-12T12:00", "2, 43385, 43385"})
    void serialsAreDatesWhereTheirStyleSaysSo(int format, String serial, String text) {
        var styles = "<styleSheet xmlns=\"" + XlsxFixture.MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts><cellXfs count=\"2\">"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"" + format + "\"/></cellXfs></styleSheet>";
        var sheet = XlsxFixture.sheet("<row><c s=\"1\"><v>" + serial + "</v></c></row>");
        var rows = Sheets.read(XlsxFixture.frame()
                .add("xl/worksheets/sheet1.xml", sheet)
                .add("xl/styles.xml", styles)
                .source("a.xlsx"));

        assertThat(rows.getFirst().text(0)).isEqualTo(text);
        assertThat(rows.getFirst().cell(0).number()).isEqualTo(Double.parseDouble(serial));
    }

    @ParameterizedTest
    @CsvSource({
        "1.4113019750921912E+17, 141130197509219000, true",
        "0.30000000000000004, 0.3, false",
        "17010154163, 17010154163, false",
        "1E-2, 0.01, false",
        "999999999999999, 999999999999999, false"
    })
    void numbersReadAsAPersonWouldWriteThem(String stored, String text, boolean lost) {
        var cell = Sheets.read(XlsxFixture.ofRows("<row><c><v>" + stored + "</v></c></row>"))
                .getFirst()
                .cell(0);

        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.hasLostDigits()).isEqualTo(lost);
    }

    @Test
    void theFirstVisibleSheetIsRead() {
        var sheets =
                "<sheet name=\"a\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"b\" sheetId=\"2\" r:id=\"rId4\"/>";
        var rows = Sheets.read(XlsxFixture.frame(sheets)
                .add("xl/worksheets/sheet1.xml", XlsxFixture.sheet("<row><c><v>1</v></c></row>"))
                .add("xl/worksheets/sheet2.xml", XlsxFixture.sheet("<row><c><v>2</v></c></row>"))
                .source("a.xlsx"));

        assertThat(Sheets.cells(rows)).containsExactly("A1 NUMBER 2");
    }

    /** From JDK 24 on its XML parsers give up after 100,000 ampersands, unless told otherwise. */
    @Test
    void ampersandsAreNotCountedAsEntities() {
        var rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>");
            for (int j = 0; j < 1000; j++) {
                rows.append("&amp;&#20013;\r\n").append(i * j);
            }
            rows.append("</t></is></c></row>");
        }

        assertThat(Sheets.read(XlsxFixture.ofRows(rows.toString()))).hasSize(300);
    }

    @Test
    void progressGrowsToOne() {
        var opening = (WorkbookOpening.Opened)
                Workbooks.open(XlsxFixture.ofRows("<row><c><v>1</v></c></row>"), Sheets.LIMITS);

        try (var rows = opening.rows()) {
            assertThat(rows.progress()).isBetween(0.0, 1.0);
            Sheets.rest(rows);
            assertThat(rows.progress()).isEqualTo(1);
        }
    }

    @Test
    void toStringTellsNothingOfTheContent() {
        var row = Sheets.read(XlsxFixture.ofRows("<row><c><v>12345</v></c></row>"))
                .getFirst();

        assertThat(List.of(row.toString(), row.cell(0).toString())).noneMatch(text -> text.contains("12345"));
    }
}
