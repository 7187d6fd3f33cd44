package cn.mingbai.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read onward from a key, never by counting: its rows and the cursor behind the last one.
 *
 * @param items the rows, at most as many as were asked for
 * @param next opaque cursor for the next page, or null at the end
 */
public record KeysetPage<T>(List<T> items, @Nullable String next) {

    public KeysetPage {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of a query that asked for one row more than the page holds.
     *
     * @param rows up to {@code size + 1} rows in key order
     * @param size rows a page
     * @param cursor makes the cursor of a row
     */
    public static <T> KeysetPage<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new KeysetPage<>(rows, null);
        }
        return new KeysetPage<>(rows.subList(0, size), cursor.apply(rows.get(size - 1)));
    }

    public <R> KeysetPage<R> map(Function<T, R> each) {
        return new KeysetPage<>(items.stream().map(each).toList(), next);
    }
}
