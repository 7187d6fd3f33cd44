package cn.mingbai.workbook.csv;

import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.cell.OrderedNotes;
import cn.mingbai.workbook.input.ChannelStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Copies a text table character for character, in its own encoding, with one more field behind the widest record. */
public final class CsvAnnotator {

    private final char separator;
    private final int width;
    private final OrderedNotes notes;
    private final Writer out;

    private CsvAnnotator(char separator, int width, OrderedNotes notes, Writer out) {
        this.separator = separator;
        this.width = width;
        this.notes = notes;
        this.out = out;
    }

    /** Reads the source once to check it and find its width, and once for the copy. */
    public static void write(WorkbookSource source, WorkbookLimits limits, OrderedNotes notes, OutputStream out)
            throws IOException {
        var format = TextSurvey.of(source);
        var width = width(source, limits);
        copyMark(source, format.markLength(), out);
        var writer =
                new BufferedWriter(new OutputStreamWriter(out, format.charset().newEncoder()), 1 << 16);
        try (var channel = source.open()) {
            var bytes = new ChannelStream(channel, format.markLength(), source.size());
            var text = new BufferedReader(format.characters(bytes), 1 << 16);
            new CsvAnnotator(format.separator(), width, notes, writer).copy(text);
        }
        writer.flush();
    }

    private static int width(WorkbookSource source, WorkbookLimits limits) {
        try (var rows = CsvRows.open(source, limits)) {
            while (rows.next() != null) {
                // only read, to be refused before the first byte is written
            }
            return rows.widest();
        }
    }

    private static void copyMark(WorkbookSource source, int length, OutputStream out) throws IOException {
        try (var channel = source.open()) {
            out.write(new ChannelStream(channel, 0, length).readAllBytes());
        }
    }

    private void copy(BufferedReader text) throws IOException {
        var records = new RecordCopy(text, separator, out);
        for (int row = 1; records.next(); row++) {
            if (notes.nextRow() == row) {
                pad(width - records.fields() + 1);
                out.write(quoted(notes.take()));
            } else if (records.fields() == width) {
                pad(1);
            }
            out.write(records.terminator());
        }
        if (notes.nextRow() < Integer.MAX_VALUE) {
            throw new IllegalArgumentException("There is no row " + notes.nextRow());
        }
    }

    private void pad(int separators) throws IOException {
        for (int i = 0; i < separators; i++) {
            out.write(separator);
        }
    }

    /** A text table has no types: words that begin like a formula would be computed when it is opened. */
    private static String quoted(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
