package cn.mingbai.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent comes back cell by cell, with one column more. */
class AnnotatedWorkbookTests {

    private static final String TITLE = "错误原因";

    static WorkbookSource annotate(WorkbookSource source, int headerRow, RowNote... notes) throws IOException {
        var out = new ByteArrayOutputStream();
        AnnotatedWorkbook.of(source, Sheets.LIMITS)
                .writeTo(out, new AddedColumn(headerRow, TITLE, List.of(notes).iterator()));
        return WorkbookSource.of(source.fileName(), out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"康城镇-2018.xlsx", "支进村-2018-clean.xlsx"})
    void aRosterComesBackWithEveryCell(String name) throws IOException {
        var source = Sheets.roster(name);
        var annotated = annotate(source, 3, new RowNote(90, "工资性收入不能是负数：-1200"), new RowNote(100, "=1+1"));

        var expected = new ArrayList<>(Sheets.cells(Sheets.read(source)));
        expected.add("BC3 TEXT " + TITLE);
        expected.add("BC90 TEXT 工资性收入不能是负数：-1200");
        expected.add("BC100 TEXT =1+1");
        assertThat(Sheets.cells(Sheets.read(annotated))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anotherLibraryReadsTheSame() throws IOException {
        var annotated = annotate(Sheets.roster("康城镇-2018.xlsx"), 3, new RowNote(90, "不对"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Sheets.bytes(annotated)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(89).getCell(54).getStringCellValue()).isEqualTo("不对");
            assertThat(sheet.getRow(231).getCell(35).getCellFormula()).isEqualTo("0+0+1500+134");
            assertThat(sheet.getMergedRegions()).hasSize(2);
            assertThat(sheet.getColumnWidth(54)).isEqualTo(60 * 256);
        }
    }

    @Test
    void allOtherPartsKeepTheirBytes() throws IOException {
        var source = Sheets.roster("康城镇-2018.xlsx");

        var before = parts(source);
        var after = parts(annotate(source, 3, new RowNote(90, "不对")));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.remove("xl/worksheets/sheet1.xml");
        assertThat(after).containsAllEntriesOf(before);
    }

    private static Map<String, String> parts(WorkbookSource source) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Sheets.bytes(source)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    @Test
    void sheetsWithoutReferencesWithEmptyRowsAndWithPrefix() throws IOException {
        var source = XlsxFixture.ofSheet(
                "<x:worksheet xmlns:x=\"" + XlsxFixture.MAIN + "\"><x:dimension ref=\"A1\"/>"
                        + "<x:cols><x:col min=\"1\" max=\"1\" width=\"9\"/></x:cols><x:sheetData><x:row spans=\"1:2\"><x:c s=\"7\"><x:v>1</x:v></x:c>"
                        + "<x:c/><x:c s=\"2\"/></x:row><x:row/><x:row r=\"5\" ht=\"20\"><x:c r=\"A5\"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        var annotated = annotate(
                source, 1, new RowNote(2, "b"), new RowNote(4, "d"), new RowNote(5, "e & <f>"), new RowNote(8, "h"));

        assertThat(parts(annotated).get("xl/worksheets/sheet1.xml"))
                .contains("<x:dimension ref=\"A1:B5\"/>")
                .contains("<x:col min=\"2\" max=\"2\" width=\"60\" customWidth=\"1\"/></x:cols>")
                .contains("<x:row><x:c s=\"7\"><x:v>1</x:v></x:c><x:c r=\"B1\" t=\"inlineStr\"><x:is>")
                .contains("</x:c><x:c s=\"2\"/></x:row>")
                .contains("<x:row r=\"5\" ht=\"20\">");
        assertThat(Sheets.cells(Sheets.read(annotated)))
                .containsExactly(
                        "A1 NUMBER 1",
                        "B1 TEXT " + TITLE,
                        "B2 TEXT b",
                        "B4 TEXT d",
                        "A5 NUMBER 2",
                        "B5 TEXT e & <f>",
                        "B8 TEXT h");
    }

    @Test
    void titleLooksLikeTheOtherHeadings() throws IOException {
        var annotated = annotate(XlsxFixture.ofRows("<row r=\"1\"><c r=\"A1\" s=\"3\"><v>1</v></c></row>"), 1);

        assertThat(parts(annotated).get("xl/worksheets/sheet1.xml")).contains("<c r=\"B1\" s=\"3\" t=\"inlineStr\">");
    }

    @Test
    void charactersNoWorkbookCanHoldAreLeftOut() throws IOException {
        var annotated =
                annotate(XlsxFixture.ofRows("<row><c><v>1</v></c></row>"), 9, new RowNote(1, "a\u0001b_x0041_\uD800c"));

        assertThat(Sheets.read(annotated).getFirst().text(1)).isEqualTo("ab_x0041_c");
    }

    @Test
    void anOldWorkbookComesBackAsANewOne() throws IOException {
        var source = XlsReadingTests.xls(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.createRow(2).createCell(1).setCellValue(7.5);
            sheet.createRow(3).createCell(0).setCellValue("=1+1");
        });
        var annotated = annotate(source, 1, new RowNote(2, "空行"), new RowNote(3, "不对"), new RowNote(9, "末"));

        assertThat(AnnotatedWorkbook.of(source, Sheets.LIMITS).extension()).isEqualTo(".xlsx");
        assertThat(Sheets.cells(Sheets.read(annotated)))
                .containsExactly(
                        "A1 TEXT 姓名",
                        "C1 TEXT " + TITLE,
                        "C2 TEXT 空行",
                        "B3 NUMBER 7.5",
                        "C3 TEXT 不对",
                        "A4 TEXT =1+1",
                        "C9 TEXT 末");
    }

    @Test
    void aDamagedSourceIsRefused() throws Exception {
        var source = HostileFile.FLIPPED_BIT.file();

        assertThatExceptionOfType(WorkbookRefused.class).isThrownBy(() -> annotate(source, 3));
    }

    @Test
    void notesOutOfOrderAreAMistakeOfTheCaller() {
        var source = XlsxFixture.ofRows("<row><c><v>1</v></c></row>");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> annotate(source, 1, new RowNote(3, "a"), new RowNote(2, "b")));
    }
}
