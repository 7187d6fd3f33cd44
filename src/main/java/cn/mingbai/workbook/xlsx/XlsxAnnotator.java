package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.cell.OrderedNotes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Copies an xlsx workbook part by part; only the sheet that was read gets the new column. */
public final class XlsxAnnotator {

    private static final int LAST_COLUMN = 16_384;

    /** The earliest a container can tell; the time of writing is nobody's business and would make copies differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxAnnotator() {}

    /** Reads the sheet once for its width and once for the copy. */
    public static void write(WorkbookSource source, WorkbookLimits limits, OrderedNotes notes, OutputStream out)
            throws IOException {
        var extent = extent(source, limits);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (var workbook = XlsxPackage.open(source, limits)) {
            for (var part : workbook.parts().all()) {
                var entry = new ZipEntry(part.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                if (part.equals(workbook.sheet())) {
                    copySheet(workbook, extent, notes, zip);
                } else {
                    try (var bytes = workbook.parts().read(part)) {
                        bytes.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static SheetExtent extent(WorkbookSource source, WorkbookLimits limits) {
        try (var rows = XlsxRows.open(source, limits)) {
            var width = 0;
            var height = 1;
            for (var row = rows.next(); row != null; row = rows.next()) {
                width = Math.max(width, row.width());
                height = row.number();
            }
            if (width >= LAST_COLUMN) {
                throw new WorkbookRefused(RefusalReason.TOO_MANY_COLUMNS, height, LAST_COLUMN - 1);
            }
            return new SheetExtent(width, height);
        }
    }

    private static void copySheet(XlsxPackage workbook, SheetExtent extent, OrderedNotes notes, OutputStream out)
            throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try (var xml = workbook.sheetXml()) {
            new SheetCopy(xml, new XmlCopy(text), extent, notes).copy();
        }
        text.flush();
    }
}
