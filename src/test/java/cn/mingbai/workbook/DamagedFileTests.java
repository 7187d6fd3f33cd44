package cn.mingbai.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.mingbai.workbook.WorkbookOpening.Opened;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a file, it is read or refused: never another exception, never an endless loop. */
class DamagedFileTests {

    private static final int FILES = Integer.getInteger("mingbai.damaged.files", 300);

    @Test
    void xlsx() throws IOException {
        damage(Sheets.bytes(XlsxFixture.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1.5</v></c></row>", "<si><t>a</t></si>")));
    }

    @Test
    void roster() throws IOException {
        damage(Sheets.bytes(Sheets.roster("支进村-2018-clean.xlsx")));
    }

    @Test
    void sheetXml() throws IOException {
        var sheet = XlsxFixture.sheet(
                        "<row r=\"1\" spans=\"1:2\"><c r=\"A1\" t=\"inlineStr\"><is><t>a&amp;_x0041_</t></is></c>"
                                + "<c r=\"B1\"><f>1</f><v>1.5E3</v></c></row><row r=\"3\"><c t=\"b\"><v>1</v></c></row>")
                .getBytes(UTF_8);
        for (int seed = 0; seed < FILES; seed++) {
            read(XlsxFixture.frame()
                    .add("xl/worksheets/sheet1.xml", damaged(sheet, seed))
                    .source("a.xlsx"));
        }
    }

    @Test
    void xls() throws IOException {
        damage(Sheets.bytes(XlsReadingTests.xls(sheet -> IntStream.range(0, 50).forEach(i -> {
            sheet.createRow(i).createCell(0).setCellValue("田家洼村" + i);
            sheet.getRow(i).createCell(1).setCellValue(i / 3.0);
            sheet.getRow(i).createCell(2).setCellFormula("\"a\"&B1");
        }))));
    }

    @Test
    void csv() throws IOException {
        damage("姓名,\"备注\"\r\n\"张\n三\",1\r\n".repeat(20).getBytes(UTF_8));
    }

    private static void damage(byte[] whole) {
        for (int seed = 0; seed < FILES; seed++) {
            read(WorkbookSource.of("a", damaged(whole, seed)));
        }
    }

    /** A few bytes changed, or the end missing. */
    private static byte[] damaged(byte[] whole, int seed) {
        var random = new Random(seed);
        var bytes = Arrays.copyOf(whole, seed % 5 == 0 ? random.nextInt(1, whole.length) : whole.length);
        for (int i = 0; i <= seed % 7; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static void read(WorkbookSource source) {
        assertThatCode(() -> {
                    if (Workbooks.open(source, Sheets.LIMITS) instanceof Opened(var rows)) {
                        readOrRefuse(rows);
                    }
                })
                .doesNotThrowAnyException();
    }

    private static void readOrRefuse(RowReader rows) {
        try {
            Sheets.rest(rows);
        } catch (WorkbookRefused expected) {
            // as good as being read
        }
    }
}
