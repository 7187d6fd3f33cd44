package cn.mingbai.notice.web;

import cn.mingbai.notice.content.ContentLine;
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

    static List<Sheet> of(List<ContentLine> lines) {
        var pages = new ArrayList<List<Row>>();
        var next = 0;
        do {
            var first = pages.isEmpty();
            var rest = lines.subList(next, lines.size());
            var take = weight(rest) <= (first ? ONLY : LAST)
                    ? rest.size()
                    // something is left for the last sheet, so that its signature does not stand alone
                    : Math.min(fitting(rest, first ? FIRST : MIDDLE), Math.max(1, rest.size() - 1));
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
        var longest = Math.max(
                Math.max(line.head().length(), line.group().length()),
                Math.max(Objects.requireNonNullElse(line.cause(), "").length(), line.outcome().length()));
        return 1 + longest / (LONG + 1);
    }
}
