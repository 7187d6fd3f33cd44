package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The old binary format, written by another library. */
class XlsReadingTests {

    static WorkbookSource xls(Consumer<HSSFSheet> fill) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            fill.accept(workbook.createSheet("a"));
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return WorkbookSource.of("a.xls", bytes.toByteArray());
        }
    }

    @Test
    void everyTypeInItsPlace() throws IOException {
        var rows = Sheets.read(xls(sheet -> {
            var row = sheet.createRow(4);
            row.createCell(1).setCellValue("张三");
            row.createCell(2).setCellValue(-12.5);
            row.createCell(3).setCellValue(true);
            row.createCell(30).setCellFormula("1+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(9).createCell(0).setCellValue(1.4113019750921912E17);
        }));

        assertThat(Sheets.cells(rows))
                .containsExactly(
                        "B5 TEXT 张三",
                        "C5 NUMBER -12.5",
                        "D5 BOOLEAN TRUE",
                        "AE5 NUMBER = 3",
                        "A10 NUMBER 141130197509219000");
        assertThat(rows.getLast().cell(0).hasLostDigits()).isTrue();
    }

    @Test
    void computedTextsAndDates() throws IOException {
        var rows = Sheets.read(xls(sheet -> {
            var workbook = sheet.getWorkbook();
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            var row = sheet.createRow(0);
            row.createCell(0).setCellFormula("\"a\"&\"b\"");
            var date = row.createCell(1);
            date.setCellValue(LocalDate.of(2018, 10, 12));
            date.setCellStyle(style);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(Sheets.cells(rows)).containsExactly("A1 TEXT = ab", "B1 DATE 2018-10-12");
    }

    @Test
    void textsThatSpanRecordsAreWhole() throws IOException {
        var rows = Sheets.read(xls(sheet -> {
            for (int i = 0; i < 3_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(text(i));
            }
        }));

        assertThat(rows).hasSize(3_000).allMatch(row -> row.text(0).equals(text(row.number() - 1)));
    }

    /** Narrow and wide texts in turn, so that some of each are cut by the end of a record. */
    private static String text(int i) {
        return (i % 2 == 0 ? "abcdefghij" : "田家洼村第一组").repeat(i % 9 + 1) + i;
    }

    @Test
    void hiddenSheetsAreNotRead() throws IOException {
        var rows = Sheets.read(xls(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("hidden");
            sheet.getWorkbook().createSheet("b").createRow(0).createCell(0).setCellValue("shown");
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetHidden(0, true);
        }));

        assertThat(Sheets.cells(rows)).containsExactly("A1 TEXT shown");
    }
}
