package cn.mingbai.workbook;

/** Why a file is not read. The arguments of the message are named in brackets. */
public enum RefusalReason {
    /** No bytes. */
    EMPTY_FILE,
    /** More bytes than the limit [MiB]. */
    TOO_LARGE,
    /** Something else under the name of a workbook: a web page, a picture, a document. */
    NOT_A_WORKBOOK,
    /** A spreadsheet of a kind that is not read: xlsb, ods, Excel 95. */
    UNSUPPORTED_FORMAT,
    /** Protected by a password. */
    ENCRYPTED,
    /** Carries macros. */
    MACRO,
    /** The end is missing. */
    TRUNCATED,
    /** Contradicts itself. */
    DAMAGED,
    /** A part of the container is there twice. */
    DUPLICATE_ENTRY,
    /** More parts than any spreadsheet program writes. */
    TOO_MANY_ENTRIES,
    /** Unpacks to far more than a workbook may hold. */
    ZIP_BOMB,
    /** Declares a document type or entities, with which a file could read others. */
    EXTERNAL_ENTITY,
    /** A cell is longer than Excel allows [row, characters]. */
    CELL_TOO_LONG,
    /** A row number no Excel sheet has [last row]. */
    ROW_OUT_OF_RANGE,
    /** More filled rows than the limit [rows]. */
    TOO_MANY_ROWS,
    /** More columns than the limit [row, columns]. */
    TOO_MANY_COLUMNS,
    /** More different texts than can be held [MiB]. */
    TOO_MUCH_TEXT,
    /** No visible sheet. */
    NO_SHEET,
    /** Neither UTF-8 nor GB18030. */
    UNREADABLE_TEXT,
    /** A quotation mark that is not closed, or closed too early [row]. */
    BROKEN_QUOTES
}
