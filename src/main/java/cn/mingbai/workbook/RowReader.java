package cn.mingbai.workbook;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet, once, from top to bottom. Not for several threads. */
public interface RowReader extends AutoCloseable {

    /**
     * The next row that holds anything, or null after the last one; blank rows are left out but counted.
     *
     * @throws WorkbookRefused when the rest of the file is damaged or beyond the limits
     * @throws java.io.UncheckedIOException when the source cannot be read
     */
    @Nullable
    Row next();

    /** How much of the file has been read, from 0 to 1; for a progress bar. */
    double progress();

    @Override
    void close();
}
