package cn.mingbai.workbook;

import cn.mingbai.workbook.cell.OrderedNotes;
import cn.mingbai.workbook.csv.CsvAnnotator;
import cn.mingbai.workbook.xls.XlsAnnotator;
import cn.mingbai.workbook.xlsx.XlsxAnnotator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The sender's own workbook with one more column at its right. An xlsx keeps all its parts, and of the sheet everything
 * but the new cells; a text table keeps encoding, separator and every character; an xls comes back as a plain xlsx.
 */
public final class AnnotatedWorkbook {

    private final WorkbookSource source;
    private final WorkbookLimits limits;
    private final WorkbookKind kind;

    private AnnotatedWorkbook(WorkbookSource source, WorkbookLimits limits, WorkbookKind kind) {
        this.source = source;
        this.limits = limits;
        this.kind = kind;
    }

    /** Looks at the first bytes only; refuses what is empty or too large. */
    public static AnnotatedWorkbook of(WorkbookSource source, WorkbookLimits limits) {
        return new AnnotatedWorkbook(source, limits, WorkbookKind.of(source, limits));
    }

    /** The end of the file's name, with the dot. */
    public String extension() {
        return kind == WorkbookKind.TEXT ? ".csv" : ".xlsx";
    }

    /** The media type for a download. */
    public String mediaType() {
        return kind == WorkbookKind.TEXT
                ? "text/csv"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /**
     * Reads the source twice and writes the result while reading; the stream is not closed.
     *
     * @throws WorkbookRefused when the source cannot be read; what was written until then is of no use
     * @throws IllegalArgumentException when the notes are not in ascending order of rows
     */
    public void writeTo(OutputStream out, AddedColumn column) throws IOException {
        var notes = new OrderedNotes(column);
        switch (kind) {
            case XLSX -> XlsxAnnotator.write(source, limits, notes, out);
            case XLS -> XlsAnnotator.write(source, limits, notes, out);
            case TEXT -> CsvAnnotator.write(source, limits, notes, out);
        }
    }
}
