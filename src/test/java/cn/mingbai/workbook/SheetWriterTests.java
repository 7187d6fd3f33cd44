package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTests {

    private static final SheetLayout LAYOUT = new SheetLayout(
            "名单",
            List.of("标题", "说明"),
            List.of(
                    SheetColumn.of("姓名", 12),
                    SheetColumn.of("证件号码", 22).asText(),
                    SheetColumn.of("性别", 6).oneOf(List.of("男", "女"))));

    private static byte[] written(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, LAYOUT)) {
            for (int i = 0; i < rows; i++) {
                sheet.row(Arrays.asList("=1+" + i, "0012", null, 7.5));
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenCanBeRead() throws IOException {
        var rows = Sheets.read(WorkbookSource.of("a.xlsx", written(1)));

        assertThat(Sheets.cells(rows))
                .containsExactly(
                        "A1 TEXT 标题",
                        "A2 TEXT 说明",
                        "A3 TEXT 姓名",
                        "B3 TEXT 证件号码",
                        "C3 TEXT 性别",
                        "A4 TEXT =1+0",
                        "B4 TEXT 0012",
                        "D4 NUMBER 7.5");
    }

    @Test
    void rowsBeyondThoseHeldInMemory() throws IOException {
        assertThat(Sheets.read(WorkbookSource.of("a.xlsx", written(2_000)))).hasSize(2_003);
    }

    @Test
    void anotherLibraryFindsTheLayout() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(1)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getDataValidations())
                    .singleElement()
                    .satisfies(list -> assertThat(list.getValidationConstraint().getFormula1())
                            .isEqualTo("choices!$C$1:$C$2"));
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("女");
            assertThat(sheet.getMergedRegions()).hasSize(2);
        }
    }
}
