package cn.mingbai.workbook;

/** What came of opening a file. */
public sealed interface WorkbookOpening {

    /** The file can be read; the receiver closes the reader. */
    record Opened(RowReader rows) implements WorkbookOpening {}

    /** The file is not read, and why. */
    record Refused(Refusal refusal) implements WorkbookOpening {}
}
