package cn.mingbai.workbook;

import static cn.mingbai.workbook.RefusalReason.CELL_TOO_LONG;
import static cn.mingbai.workbook.RefusalReason.DAMAGED;
import static cn.mingbai.workbook.RefusalReason.DUPLICATE_ENTRY;
import static cn.mingbai.workbook.RefusalReason.EMPTY_FILE;
import static cn.mingbai.workbook.RefusalReason.ENCRYPTED;
import static cn.mingbai.workbook.RefusalReason.EXTERNAL_ENTITY;
import static cn.mingbai.workbook.RefusalReason.MACRO;
import static cn.mingbai.workbook.RefusalReason.NOT_A_WORKBOOK;
import static cn.mingbai.workbook.RefusalReason.NO_SHEET;
import static cn.mingbai.workbook.RefusalReason.ROW_OUT_OF_RANGE;
import static cn.mingbai.workbook.RefusalReason.TOO_LARGE;
import static cn.mingbai.workbook.RefusalReason.TOO_MANY_COLUMNS;
import static cn.mingbai.workbook.RefusalReason.TOO_MANY_ENTRIES;
import static cn.mingbai.workbook.RefusalReason.TOO_MANY_ROWS;
import static cn.mingbai.workbook.RefusalReason.TOO_MUCH_TEXT;
import static cn.mingbai.workbook.RefusalReason.TRUNCATED;
import static cn.mingbai.workbook.RefusalReason.UNREADABLE_TEXT;
import static cn.mingbai.workbook.RefusalReason.UNSUPPORTED_FORMAT;
import static cn.mingbai.workbook.RefusalReason.ZIP_BOMB;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.mingbai.workbook.SegmentedSource.Segment;
import java.util.Arrays;
import java.util.List;

/** Files nobody would send by accident, each with the reason it has to be refused for. */
public enum HostileFile {
    EMPTY(EMPTY_FILE, () -> text("a.xlsx", "")),
    BEYOND_THE_SIZE_LIMIT(TOO_LARGE, () -> new SegmentedSource("a.csv", List.of(filler('a', 513L << 20)))),
    ZIP_BOMB_DECLARED(ZIP_BOMB, () -> sheet(new byte[100 << 20])),
    ZIP_BOMB_BEHIND_A_SMALL_DECLARED_SIZE(
            ZIP_BOMB,
            () -> XlsxFixture.frame()
                    .addLying("xl/worksheets/sheet1.xml", rows(100_000, "<row><c><v>1</v></c></row>"), 1000)
                    .source("a.xlsx")),
    ZIP_BOMB_IN_SHARED_TEXTS(ZIP_BOMB, () -> XlsxFixture.ofRows("", "<si><t>a</t></si>".repeat(2_000_000))),
    ZIP_BOMB_OF_OVERLAPPING_PARTS(DAMAGED, HostileWorkbooks::overlapping),
    MANY_PARTS(TOO_MANY_ENTRIES, HostileWorkbooks::manyParts),
    EXTERNAL_ENTITY_IN_SHEET(
            EXTERNAL_ENTITY,
            () -> XlsxFixture.ofSheet("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + XlsxFixture.sheet("<row><c><v>1</v></c></row>"))),
    EXTERNAL_DOCUMENT_TYPE(
            EXTERNAL_ENTITY,
            () -> XlsxFixture.ofSheet("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">" + XlsxFixture.sheet(""))),
    ENTITIES_OF_ENTITIES(EXTERNAL_ENTITY, HostileWorkbooks::entitiesOfEntities),
    ENTITY_IN_CONTENT_TYPES(
            EXTERNAL_ENTITY,
            () -> new ZipFixture()
                    .add(
                            "[Content_Types].xml",
                            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>")
                    .source("a.xlsx")),
    SAME_PART_TWICE(
            DUPLICATE_ENTRY,
            () -> XlsxFixture.frame()
                    .add("xl/worksheets/sheet1.xml", XlsxFixture.sheet(""))
                    .add("xl/worksheets/sheet1.xml", XlsxFixture.sheet("<row><c><v>1</v></c></row>"))
                    .source("a.xlsx")),
    SAME_PART_IN_OTHER_CASE(
            DUPLICATE_ENTRY,
            () -> XlsxFixture.frame()
                    .add("xl/worksheets/sheet1.xml", XlsxFixture.sheet(""))
                    .add("XL/worksheets/SHEET1.xml", XlsxFixture.sheet("<row><c><v>1</v></c></row>"))
                    .source("a.xlsx")),
    OTHER_NAME_IN_LOCAL_HEADER(
            DAMAGED,
            () -> XlsxFixture.frame()
                    .addRenamed("xl/worksheets/sheet1.xml", "xl/worksheets/sheet9.xml", XlsxFixture.sheet(""))
                    .source("a.xlsx")),
    CELL_OF_TWO_GIB(CELL_TOO_LONG, () -> filledSheet("<row><c t=\"inlineStr\"><is><t>", "</t></is></c></row>")),
    FORMULA_OF_TWO_GIB(DAMAGED, () -> filledSheet("<row><c><f>", "</f></c></row>")),
    ATTRIBUTE_OF_TWO_GIB(DAMAGED, () -> filledSheet("<row><c r=\"", "\"/></row>")),
    COMMENT_OF_TWO_GIB(DAMAGED, () -> filledSheet("<!--", "-->")),
    TAG_NAME_OF_TWO_GIB(DAMAGED, () -> filledSheet("<row><", "/></row>")),
    QUOTED_FIELD_OF_TWO_GIB(
            CELL_TOO_LONG,
            () -> new SegmentedSource("a.csv", List.of(segment("a,b\n1,\""), filler('x', 2L << 30), segment("\"\n")))),
    BARE_FIELD_OF_TWO_GIB(
            CELL_TOO_LONG,
            () -> new SegmentedSource("a.csv", List.of(segment("a,b\n1,"), filler('x', 2L << 30), segment("\n")))),
    ROW_2147483647(ROW_OUT_OF_RANGE, () -> XlsxFixture.ofRows("<row r=\"2147483647\"><c><v>1</v></c></row>")),
    ROW_99999999999999999999(ROW_OUT_OF_RANGE, () -> XlsxFixture.ofRows("<row r=\"99999999999999999999\"/>")),
    CELL_A2147483647(
            ROW_OUT_OF_RANGE, () -> XlsxFixture.ofRows("<row r=\"1\"><c r=\"A2147483647\"><v>1</v></c></row>")),
    CELL_IN_COLUMN_XFD(TOO_MANY_COLUMNS, () -> XlsxFixture.ofRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")),
    CELL_BEYOND_THE_LAST_COLUMN(DAMAGED, () -> XlsxFixture.ofRows("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>")),
    ROWS_BACKWARDS(DAMAGED, () -> XlsxFixture.ofRows("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"/>")),
    SAME_CELL_TWICE(DAMAGED, () -> XlsxFixture.ofRows("<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>")),
    MORE_RECORDS_THAN_ROWS(TOO_MANY_ROWS, () -> new SegmentedSource("a.csv", List.of(filler('\n', 2_000_000)))),
    ONE_RECORD_OF_COMMAS(TOO_MANY_COLUMNS, () -> new SegmentedSource("a.csv", List.of(filler(',', 400L << 20)))),
    SHARED_TEXT_OUT_OF_RANGE(DAMAGED, () -> XlsxFixture.ofRows("<row><c t=\"s\"><v>7</v></c></row>")),
    MANY_SHARED_TEXTS(TOO_MUCH_TEXT, HostileWorkbooks::manySharedTexts),
    DEEP_NESTING(DAMAGED, () -> XlsxFixture.ofRows("<a>".repeat(100_000))),
    NUMBER_THAT_IS_NONE(DAMAGED, () -> XlsxFixture.ofRows("<row><c><v>NaN</v></c></row>")),
    WEB_PAGE(NOT_A_WORKBOOK, () -> text("a.xlsx", "\n <!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>")),
    WEB_PAGE_AS_TABLE(NOT_A_WORKBOOK, () -> text("a.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")),
    MAIL_ARCHIVE(NOT_A_WORKBOOK, () -> text("a.xls", "MIME-Version: 1.0\r\nContent-Type: multipart/related")),
    PORTABLE_DOCUMENT(NOT_A_WORKBOOK, () -> text("a.csv", "%PDF-1.7 1 0 obj")),
    PICTURE(
            NOT_A_WORKBOOK,
            () -> WorkbookSource.of("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})),
    WIDE_TEXT_WITHOUT_MARK(NOT_A_WORKBOOK, () -> WorkbookSource.of("a.csv", "a,b\n1,2\n".getBytes(UTF_16LE))),
    UNKNOWN_ENCODING(
            UNREADABLE_TEXT, () -> WorkbookSource.of("a.csv", new byte[] {'a', ',', (byte) 0xff, (byte) 0xff})),
    DAMAGED_UTF8(UNREADABLE_TEXT, HostileWorkbooks::damagedUtf8),
    ARCHIVE_OF_SOMETHING_ELSE(
            NOT_A_WORKBOOK, () -> new ZipFixture().add("a.txt", "a").source("a.xlsx")),
    OPEN_DOCUMENT(
            UNSUPPORTED_FORMAT,
            () -> new ZipFixture().add("mimetype", "x").add("content.xml", "x").source("a.xlsx")),
    WITHOUT_SHEET(NO_SHEET, () -> XlsxFixture.frame("").source("a.xlsx")),
    ONLY_HIDDEN_SHEETS(
            NO_SHEET,
            () -> XlsxFixture.frame("<sheet name=\"a\" state=\"veryHidden\" r:id=\"rId1\"/>")
                    .source("a.xlsx")),
    TRUNCATED_IN_THE_MIDDLE(TRUNCATED, () -> cut(0.5)),
    TRUNCATED_BY_ONE_BYTE(TRUNCATED, () -> cut(0.9999)),
    TRUNCATED_AFTER_THE_FIRST_BYTES(TRUNCATED, () -> text("a.xlsx", "PK\u0003\u0004")),
    FLIPPED_BIT(DAMAGED, HostileWorkbooks::flippedBit),
    ENCRYPTED_XLSX(ENCRYPTED, HostileWorkbooks::encryptedXlsx),
    ENCRYPTED_XLS(ENCRYPTED, HostileWorkbooks::encryptedXls),
    MACROS_XLSX(MACRO, () -> XlsxFixture.frame().add("xl/vbaProject.bin", "x").source("a.xlsx")),
    MACROS_XLS(MACRO, HostileWorkbooks::macrosXls),
    TRUNCATED_XLS(TRUNCATED, HostileWorkbooks::truncatedXls),
    XLS_OF_ZEROS(DAMAGED, HostileWorkbooks::zerosXls),
    XLS_ASKING_FOR_GIGABYTES(TRUNCATED, HostileWorkbooks::greedyXls),
    XLS_WITH_BILLIONS_OF_TEXTS(DAMAGED, HostileWorkbooks::manyTextsXls);

    /** Makes the file anew. */
    interface Making {
        WorkbookSource make() throws Exception;
    }

    private final RefusalReason expected;

    @SuppressWarnings("ImmutableEnumChecker") // makes its file anew each time
    private final Making file;

    HostileFile(RefusalReason expected, Making file) {
        this.expected = expected;
        this.file = file;
    }

    public RefusalReason expected() {
        return expected;
    }

    public WorkbookSource file() throws Exception {
        return file.make();
    }

    /** A workbook of two MiB that holds a cell of two GiB. */
    public static WorkbookSource packedCellOfTwoGib() {
        return HostileWorkbooks.packedCell(2L << 30);
    }

    /** The usual ones, except that files of two GiB are let in to see what stops them. */
    WorkbookLimits limits() {
        var usual = WorkbookLimits.standard();
        if (this == MANY_SHARED_TEXTS) {
            return new WorkbookLimits(usual.fileBytes(), usual.inflatedBytes(), 200, 2000, 1000, 512, 32_767, 4 << 20);
        }
        return name().endsWith("TWO_GIB")
                ? new WorkbookLimits(4L << 30, 8L << 30, 200, 2000, usual.rows(), 512, 32_767, usual.sharedTextBytes())
                : usual;
    }

    private static WorkbookSource text(String name, String text) {
        return WorkbookSource.of(name, text.getBytes(UTF_8));
    }

    private static WorkbookSource sheet(byte[] content) {
        return XlsxFixture.frame().add("xl/worksheets/sheet1.xml", content).source("a.xlsx");
    }

    private static byte[] rows(int count, String row) {
        return XlsxFixture.sheet(row.repeat(count)).getBytes(UTF_8);
    }

    private static WorkbookSource filledSheet(String before, String after) {
        return XlsxFixture.frame()
                .addStored(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + XlsxFixture.MAIN + "\"><sheetData>" + before,
                        'A',
                        2L << 30,
                        after + "</sheetData></worksheet>")
                .source("a.xlsx");
    }

    private static Segment segment(String text) {
        return Segment.of(text.getBytes(UTF_8));
    }

    private static Segment filler(char c, long times) {
        return new Segment(new byte[] {(byte) c}, times);
    }

    private static WorkbookSource cut(double part) throws Exception {
        var whole = Sheets.bytes(Sheets.roster("康城镇-2018.xlsx"));
        return WorkbookSource.of("a.xlsx", Arrays.copyOf(whole, (int) (whole.length * part)));
    }
}
