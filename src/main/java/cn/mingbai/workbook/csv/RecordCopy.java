package cn.mingbai.workbook.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Copies records as they are written, quotation marks and all, and tells where each ends. The text is known to be sound. */
final class RecordCopy {

    private static final int NONE = -2;

    private final Reader in;
    private final char separator;
    private final Writer out;
    private int ahead = NONE;
    private int fields;
    private String terminator = "";

    RecordCopy(Reader in, char separator, Writer out) {
        this.in = in;
        this.separator = separator;
        this.out = out;
    }

    /** Copies the next record without its line end; false when there is none. */
    boolean next() throws IOException {
        var c = read();
        if (c < 0) {
            return false;
        }
        fields = 1;
        var fieldStart = true;
        while (c >= 0 && c != '\n' && c != '\r') {
            out.write(c);
            if (c == '"' && fieldStart) {
                copyQuoted();
            }
            fieldStart = c == separator;
            fields += fieldStart ? 1 : 0;
            c = read();
        }
        terminator = terminator(c);
        return true;
    }

    /** Fields of the record copied; an empty line has one. */
    int fields() {
        return fields;
    }

    /** The line end of the record copied; empty at the end of the text. */
    String terminator() {
        return terminator;
    }

    /** Up to the closing mark; a doubled one stands for itself. */
    private void copyQuoted() throws IOException {
        for (var c = read(); c >= 0; c = read()) {
            out.write(c);
            if (c == '"') {
                ahead = read();
                if (ahead != '"') {
                    return;
                }
                out.write(read());
            }
        }
    }

    private String terminator(int c) throws IOException {
        if (c < 0) {
            return "";
        }
        if (c == '\n') {
            return "\n";
        }
        ahead = read();
        if (ahead != '\n') {
            return "\r";
        }
        ahead = NONE;
        return "\r\n";
    }

    private int read() throws IOException {
        if (ahead == NONE) {
            return in.read();
        }
        var c = ahead;
        ahead = NONE;
        return c;
    }
}
