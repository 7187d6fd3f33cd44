package cn.mingbai.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The hostile files that take more than a line to make. */
final class HostileWorkbooks {

    private HostileWorkbooks() {}

    static WorkbookSource manyParts() {
        var parts = XlsxFixture.frame();
        for (int i = 0; i < 3_000; i++) {
            parts.add("xl/media/" + i, "");
        }
        return parts.source("a.xlsx");
    }

    /** A cell of so many letters, of which only one packed piece is ever made. */
    static WorkbookSource packedCell(long letters) {
        var before = "<worksheet xmlns=\"" + XlsxFixture.MAIN + "\"><sheetData><row><c t=\"inlineStr\"><is><t>";
        return XlsxFixture.frame()
                .addPacked("xl/worksheets/sheet1.xml", before, (byte) 'A', letters)
                .source("a.xlsx");
    }

    /** Two directory entries for the same bytes, as in bombs that need no compression within compression. */
    static WorkbookSource overlapping() throws IOException {
        var bytes =
                Sheets.bytes(XlsxFixture.frame().add("ab", "x").add("ac", "x").source("a.xlsx"));
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var end = bytes.length - 22;
        var second = end - 48;
        var first = second - 48;
        buffer.putInt(second + 42, buffer.getInt(first + 42));
        bytes[second + 47] = 'B'; // another name, or it would be a duplicate
        bytes[buffer.getInt(first + 42) + 31] = 'B';
        bytes[first + 47] = 'B';
        bytes[second + 46] = 'A';
        return WorkbookSource.of("a.xlsx", bytes);
    }

    static WorkbookSource entitiesOfEntities() {
        var type = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY e")
                    .append(i)
                    .append(" \"&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";\">");
        }
        return XlsxFixture.ofSheet(
                type + "]>" + XlsxFixture.sheet("<row><c t=\"inlineStr\"><is><t>&e29;</t></is></c></row>"));
    }

    static WorkbookSource manySharedTexts() {
        var random = new Random(1);
        var texts = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            texts.append("<si><t>").append(random.nextLong()).append("</t></si>");
        }
        return XlsxFixture.ofRows("", texts.toString());
    }

    /** One wrong byte far into UTF-8; as GB18030 it would be read without complaint, every character wrong. */
    static WorkbookSource damagedUtf8() {
        var bytes = ("姓名,住址\n" + "张三,康城镇田家洼村\n".repeat(100) + "李四,a\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 12] = 'A';
        return WorkbookSource.of("a.csv", bytes);
    }

    /** A bit of the packed sheet; the directory is untouched. */
    static WorkbookSource flippedBit() throws IOException {
        var bytes = Sheets.bytes(Sheets.roster("康城镇-2018.xlsx"));
        bytes[bytes.length / 2] ^= 1;
        return WorkbookSource.of("a.xlsx", bytes);
    }

    static WorkbookSource encryptedXlsx() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Sheets.bytes(XlsxFixture.ofRows("<row><c><v>1</v></c></row>")));
            }
            return source(files);
        }
    }

    static WorkbookSource encryptedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return WorkbookSource.of("a.xls", xls());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static WorkbookSource macrosXls() throws IOException {
        try (var files = new POIFSFileSystem(new java.io.ByteArrayInputStream(xls()))) {
            files.createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA");
            return source(files);
        }
    }

    static WorkbookSource truncatedXls() throws IOException {
        return WorkbookSource.of("a.xls", Arrays.copyOf(xls(), 300));
    }

    static WorkbookSource zerosXls() throws IOException {
        var bytes = xls();
        Arrays.fill(bytes, 512, bytes.length, (byte) 0);
        return WorkbookSource.of("a.xls", bytes);
    }

    /** The header says how many blocks list the blocks of the file, and readers make room for all of them. */
    static WorkbookSource greedyXls() throws IOException {
        var bytes = xls();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(0x2c, 30_000);
        return WorkbookSource.of("a.xls", bytes);
    }

    /** The table of texts declares two billion of them and holds one. */
    static WorkbookSource manyTextsXls() throws IOException {
        var bytes = xls();
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 512; i < bytes.length - 12; i++) {
            if (buffer.getShort(i) == 0xfc && buffer.getInt(i + 4) == 1 && buffer.getInt(i + 8) == 1) {
                buffer.putInt(i + 8, Integer.MAX_VALUE);
            }
            if (buffer.getShort(i) == 0xfd && buffer.getShort(i + 2) == 10) {
                buffer.putInt(i + 10, 1_000_000_000);
            }
        }
        return WorkbookSource.of("a.xls", bytes);
    }

    private static byte[] xls() throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("a");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static WorkbookSource source(POIFSFileSystem files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return WorkbookSource.of("a.xlsx", bytes.toByteArray());
    }
}
