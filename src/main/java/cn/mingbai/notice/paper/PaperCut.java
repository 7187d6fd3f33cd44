package cn.mingbai.notice.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts the rows of a paper into sheets on the server, so that each sheet says which of how many it is in every browser.
 * Room is counted in units of one printed row.
 *
 * @param only rows on a sheet that is the first and the last
 * @param first rows below the opening
 * @param middle rows on a sheet with nothing else
 * @param last rows above the closing
 */
public record PaperCut(int only, int first, int middle, int last) {

    /**
     * The rows by sheet, in order; at least one sheet, and where there are rows each has one, so that no signature stands
     * alone.
     *
     * @param weight how many units a row takes
     */
    public <T> List<List<T>> cut(List<T> rows, ToIntFunction<T> weight) {
        var sheets = new ArrayList<List<T>>();
        var next = 0;
        do {
            var rest = rows.subList(next, rows.size());
            var isFirst = sheets.isEmpty();
            var take = rest.stream().mapToInt(weight).sum() <= (isFirst ? only : last)
                    ? rest.size()
                    : Math.min(fitting(rest, isFirst ? first : middle, weight), Math.max(1, rest.size() - 1));
            sheets.add(List.copyOf(rest.subList(0, take)));
            next += take;
        } while (next < rows.size());
        return List.copyOf(sheets);
    }

    private static <T> int fitting(List<T> rows, int room, ToIntFunction<T> weight) {
        var fitting = 0;
        for (int used = 0; fitting < rows.size(); fitting++) {
            used += weight.applyAsInt(rows.get(fitting));
            if (used > room) {
                break;
            }
        }
        return Math.max(1, fitting);
    }
}
