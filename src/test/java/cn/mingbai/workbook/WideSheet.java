package cn.mingbai.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes sheets of any length with 54 columns, some 40 of them filled, a handful of values different in every row. */
final class WideSheet {

    private static final int COLUMNS = 54;
    private static final String[] WORDS = {"山西省", "吕梁市", "交口县", "康城镇", "田家洼村委会", "汉族", "群众", "初中", "健康", "是", "否"};

    private WideSheet() {}

    /** As most programs write it without a table of shared texts. */
    static void writeInline(OutputStream out, int rows) throws IOException {
        try (var sheet = new SheetWriter(out, SheetLayout.plain("a"))) {
            var random = new Random(1);
            for (int row = 1; row <= rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    var value = value(random, row, column);
                    if (value != null) {
                        sheet.cell(row, column, value);
                    }
                }
            }
        }
    }

    static @Nullable Object value(Random random, int row, int column) {
        if (column % 4 == 3) {
            return null;
        }
        return switch (column) {
            case 6 -> "14113010121" + (10_000_000 + row / 3);
            case 8 -> WORDS[random.nextInt(WORDS.length)].substring(0, 1) + (char) (0x4e00 + random.nextInt(20_000));
            case 12 -> "1411301975" + (10_000_000 + row);
            case 50 -> "17010" + (1_000_000 + row);
            case 52 -> "62178283272" + (10_000_000 + row);
            default ->
                column >= 30 && column < 44 ? (Object) (random.nextInt(100_000) / 10.0) : WORDS[column % WORDS.length];
        };
    }

    /** As Excel writes it: every text stands once in a table, cells hold its number. */
    static void writeShared(OutputStream out, int rows) throws IOException {
        var zip = new ZipOutputStream(out);
        XlsxFixture.copyFrame(zip);
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        put(zip, "<sst xmlns=\"" + XlsxFixture.MAIN + "\">");
        for (var word : WORDS) {
            put(zip, "<si><t>" + word + "</t></si>");
        }
        for (int row = 1; row <= rows; row++) {
            put(
                    zip,
                    ("<si><t>14113010121%d</t></si><si><t>1411301975%d</t></si><si><t>17010%d</t></si><si><t>62178283272%d</t></si>"
                                    + "<si><t>%c%c</t></si>")
                            .formatted(
                                    10_000_000 + row,
                                    10_000_000 + row,
                                    1_000_000 + row,
                                    10_000_000 + row,
                                    0x4e00 + row % 20_000,
                                    0x4e00 + row / 20_000));
        }
        put(zip, "</sst>");
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        put(zip, "<worksheet xmlns=\"" + XlsxFixture.MAIN + "\"><sheetData>");
        var random = new Random(1);
        for (int row = 1; row <= rows; row++) {
            put(zip, sharedRow(random, row));
        }
        put(zip, "</sheetData></worksheet>");
        zip.closeEntry();
        zip.finish();
    }

    private static String sharedRow(Random random, int row) {
        var cells = new StringBuilder("<row r=\"" + row + "\" spans=\"1:54\">");
        var unique = 0;
        for (int column = 0; column < COLUMNS; column++) {
            var value = value(random, row, column);
            if (value == null) {
                continue;
            }
            cells.append("<c r=\"").append(Columns.name(column)).append(row).append('"');
            if (value instanceof Number) {
                cells.append("><v>").append(value).append("</v></c>");
            } else {
                var known = Arrays.asList(WORDS).indexOf(value);
                var index = known >= 0 ? known : WORDS.length + (row - 1) * 5 + unique++;
                cells.append(" t=\"s\"><v>").append(index).append("</v></c>");
            }
        }
        return cells.append("</row>").toString();
    }

    static void writeCsv(OutputStream out, int rows) throws IOException {
        var random = new Random(1);
        for (int row = 1; row <= rows; row++) {
            var line = new StringBuilder();
            for (int column = 0; column < COLUMNS; column++) {
                var value = value(random, row, column);
                line.append(column == 0 ? "" : ",").append(value == null ? "" : value);
            }
            put(out, line.append("\r\n").toString());
        }
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
