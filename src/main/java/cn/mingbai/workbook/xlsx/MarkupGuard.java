package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a parser that reads on and on without finding the next tag. XML parsers hold an attribute, a comment or a name
 * in memory as a whole, so one of two GiB would fill it before anybody could look at its length.
 */
final class MarkupGuard extends FilterInputStream {

    /** The longest cell Excel allows, written in the most wasteful way, is a third of this. */
    private static final int LONGEST_RUN = 1 << 20;

    private long count;
    private long lastTag;

    MarkupGuard(InputStream in) {
        super(in);
    }

    /** The parser has found a tag. */
    void tag() {
        lastTag = count;
    }

    /** Bytes given to the parser so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        return counted(read, read);
    }

    private int counted(int result, int bytes) {
        if (result >= 0) {
            count += bytes;
            if (count - lastTag > LONGEST_RUN) {
                throw new WorkbookRefused(RefusalReason.DAMAGED);
            }
        }
        return result;
    }
}
