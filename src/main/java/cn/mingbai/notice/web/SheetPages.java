package cn.mingbai.notice.web;

import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.ContentLine.Household;
import cn.mingbai.notice.content.ContentLine.Place;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.Wording;
import cn.mingbai.notice.paper.PaperCut;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Cuts the lines of a notice into sheets; a row with a long text takes the room of two. */
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
        var words = words(content.wording());
        var rows = new ArrayList<Row>();
        content.lines().forEach(line -> rows.add(new Row(rows.size() + 1, line)));
        var cut = new PaperCut(ONLY - words, FIRST - words, MIDDLE, LAST).cut(rows, row -> weight(row.line()));
        var sheets = new ArrayList<Sheet>();
        cut.forEach(sheet -> sheets.add(new Sheet(sheets.size() + 1, cut.size(), sheet)));
        return sheets;
    }

    private static int weight(ContentLine line) {
        return switch (line) {
            case Household household ->
                weight(
                        household.head(),
                        household.group(),
                        Objects.requireNonNullElse(household.cause(), ""),
                        household.outcome());
            case Place place -> weight(place.name(), place.incidence(), place.outcome());
        };
    }

    private static int weight(String head, String... others) {
        var longest = Stream.of(others).mapToInt(String::length).max().orElse(0);
        return 1 + Math.max((head.length() - 1) / LONG_HEAD, (longest - 1) / LONG);
    }

    /** What the words above the table take beyond a title of one line, an opening of three and a basis of one. */
    private static int words(Wording wording) {
        var basis = String.join("", wording.basis()).length();
        var rows = (wording.title().length() - 1) / 17 * 1.1
                + ((wording.intro().length() - 1) / 34 - 2) * 0.85
                + basis / 40 * 0.65;
        return Math.clamp((long) Math.ceil(rows), 0, ONLY - 1);
    }
}
