package cn.mingbai.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The smallest xlsx workbook around a sheet written by hand. */
final class XlsxFixture {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private XlsxFixture() {}

    /** Everything but the sheet. */
    static ZipFixture frame() {
        return frame("<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>");
    }

    static ZipFixture frame(String sheets) {
        return new ZipFixture()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
                .add(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .add(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                                + "</sheets></workbook>")
                .add(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "\">" + link("rId1", "worksheet", "worksheets/sheet1.xml")
                                + link("rId2", "sharedStrings", "sharedStrings.xml")
                                + link("rId3", "styles", "/xl/styles.xml")
                                + link("rId4", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    /** The frame as entries of a container written by someone else. */
    static void copyFrame(ZipOutputStream zip) throws IOException {
        try (var frame = new ZipInputStream(new ByteArrayInputStream(Sheets.bytes(frame().source("a.xlsx"))))) {
            for (var entry = frame.getNextEntry(); entry != null; entry = frame.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                frame.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A workbook with these rows. */
    static WorkbookSource ofRows(String rows) {
        return frame().add("xl/worksheets/sheet1.xml", sheet(rows)).source("a.xlsx");
    }

    /** A workbook with these rows and these shared texts. */
    static WorkbookSource ofRows(String rows, String sharedTexts) {
        return frame().add("xl/worksheets/sheet1.xml", sheet(rows))
                .add("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + sharedTexts + "</sst>")
                .source("a.xlsx");
    }

    /** A workbook whose first sheet is this text, well-formed or not. */
    static WorkbookSource ofSheet(String xml) {
        return frame().add("xl/worksheets/sheet1.xml", xml).source("a.xlsx");
    }
}
