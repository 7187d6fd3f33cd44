package cn.mingbai.household.roster;

import cn.mingbai.workbook.AddedColumn;
import cn.mingbai.workbook.AnnotatedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** The sender's own workbook with a column that says what is wrong in each row; made while it is written. */
public final class AnnotatedRoster {

    private final String fileName;
    private final AnnotatedWorkbook workbook;
    private final Supplier<AddedColumn> column;

    AnnotatedRoster(String fileName, AnnotatedWorkbook workbook, Supplier<AddedColumn> column) {
        this.fileName = fileName;
        this.workbook = workbook;
        this.column = column;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return workbook.mediaType();
    }

    /** Needs the officer on this thread, for each part of the file is fetched in his name; does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        workbook.writeTo(out, column.get());
    }
}
