package cn.mingbai.workbook.csv;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.util.List;
import java.util.Locale;

/** Tells web pages, mail archives and pictures from tables. */
final class NotText {

    private static final int LOOKED_AT = 1024;

    /** How documents that are text, but no table, begin. */
    private static final List<String> BEGINNINGS = List.of(
            "<!doctype", "<html", "<head", "<meta", "<table", "<?xml", "<script", "mime-version:", "%pdf", "{\\rtf");

    private NotText() {}

    static void refuse(CharSequence beginning) {
        var head = beginning.subSequence(0, Math.min(LOOKED_AT, beginning.length()));
        var text = head.toString().strip().toLowerCase(Locale.ROOT);
        if (BEGINNINGS.stream().anyMatch(text::startsWith)) {
            throw new WorkbookRefused(RefusalReason.NOT_A_WORKBOOK);
        }
    }

    /** Control characters that keyboards and programs do not put into tables. */
    static boolean isBinary(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a && c != 0x0b;
    }
}
