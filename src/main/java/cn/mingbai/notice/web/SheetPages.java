package cn.mingbai.notice.web;

import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts the lines of a notice into sheets, so that each says which of how many it is in every browser. Rows are counted
 * in units of one printed line; a row with a long text takes two.
 */
final class SheetPages {

    private static final int ONLY = 9;
    private static final int FIRST = 13;
    private static final int MIDDLE = 18;
    private static final int LAST = 13;
    private static final int LONG_HEAD = 12;
    private static final int LONG = 8;

    private SheetPages() {}

    /** One row of a sheet with its running number. */
    record Row(int number, ContentLine line) {}

    /** One sheet, counted from 1. */
    record Sheet(int number, int of, List<Row> rows) {

        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number == of;
        }
    }

    static List<Sheet> of(NoticeContent content) {
        var lines = content.lines();
        var words = words(content.wording());
        var pages = new ArrayList<List<Row>>();
        var next = 0;
        do {
            var first = pages.isEmpty();
            var rest = lines.subList(next, lines.size());
            var take = weight(rest) <= (first ? ONLY - words : LAST)
                    ? rest.size()
                    // something is left for the last sheet, so that its signature does not stand alone
                    : Math.min(fitting(rest, first ? FIRST - words : MIDDLE), Math.max(1, rest.size() - 1));
            var rows = new ArrayList<Row>();
            for (int i = 0; i < take; i++) {
                rows.add(new Row(next + i + 1, rest.get(i)));
            }
            pages.add(rows);
            next += take;
        } while (next < lines.size());
        var sheets = new ArrayList<Sheet>();
        for (var rows : pages) {
            sheets.add(new Sheet(sheets.size() + 1, pages.size(), rows));
        }
        return sheets;
    }

    private static int fitting(List<ContentLine> lines, int room) {
        var fitting = 0;
        for (int used = 0; fitting < lines.size(); fitting++) {
            used += weight(lines.get(fitting));
            if (used > room) {
                break;
            }
        }
        return Math.max(1, fitting);
    }

    private static int weight(List<ContentLine> lines) {
        return lines.stream().mapToInt(SheetPages::weight).sum();
    }

    private static int weight(ContentLine line) {
        var cause = Objects.requireNonNullElse(line.cause(), "");
        var longest = Math.max(
                line.group().length(), Math.max(cause.length(), line.outcome().length()));
        return 1 + Math.max((line.head().length() - 1) / LONG_HEAD, (longest - 1) / LONG);
    }

    /** What the words above the table take beyond a title of one line, an opening of three and a basis of one. */
    private static int words(Wording wording) {
        var basis = String.join("", wording.basis()).length();
        return Math.min(
                ONLY - 1,
                (wording.title().length() - 1) / 17 * 2
                        + Math.max(0, (wording.intro().length() - 1) / 34 - 2)
                        + basis / 40);
    }
}
