package cn.mingbai.notice.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a paper.
 *
 * @param number which it is, counted from 1
 * @param of how many the paper has
 * @param part which part of the paper it belongs to
 * @param first whether it is the first of its part
 * @param last whether it is the last of its part
 * @param from how many rows of the part stand on the sheets before
 */
public record PaperPage(int number, int of, String part, boolean first, boolean last, int from, List<?> rows) {

    /** A part of a paper, its rows already cut into sheets. */
    public record Part(String name, List<? extends List<?>> sheets) {}

    /** The sheets of all parts, numbered through. */
    public static List<PaperPage> of(List<Part> parts) {
        var of = parts.stream().mapToInt(part -> part.sheets().size()).sum();
        var pages = new ArrayList<PaperPage>();
        for (var part : parts) {
            var from = 0;
            for (int i = 0; i < part.sheets().size(); i++) {
                var rows = part.sheets().get(i);
                var last = i == part.sheets().size() - 1;
                pages.add(new PaperPage(pages.size() + 1, of, part.name(), i == 0, last, from, rows));
                from += rows.size();
            }
        }
        return pages;
    }
}
