package cn.mingbai.shared;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A line of the main menu, contributed by a module as a bean. Its words are the messages {@code menu.<key>} and, for
 * the home page, {@code menu.<key>.purpose}; both stand in the module's own bundle.
 *
 * @param key names the subject, e.g. {@code households}
 * @param href where it leads, without the context path; every address below it belongs to this line
 * @param order smaller stands higher; steps of ten leave room
 * @param permission name of the permission without which an officer does not see the line
 * @param count how much waits there for the signed-in officer, 0 for no badge; asked on every page, so it must be
 *     cheap
 * @param also other addresses that belong to this line, with everything below them
 */
public record MenuEntry(String key, String href, int order, String permission, LongSupplier count, List<String> also) {

    public MenuEntry {
        also = List.copyOf(also);
    }

    public MenuEntry(String key, String href, int order, String permission, LongSupplier count) {
        this(key, href, order, permission, count, List.of());
    }

    /** A line without a badge. */
    public MenuEntry(String key, String href, int order, String permission) {
        this(key, href, order, permission, () -> 0);
    }

    /** The same line, with other addresses that belong to it. */
    public MenuEntry holding(String... addresses) {
        return new MenuEntry(key, href, order, permission, count, List.of(addresses));
    }

    /** Whether the page at a path belongs to this line. */
    public boolean holds(String path) {
        return Stream.concat(Stream.of(href), also.stream())
                .anyMatch(address -> path.equals(address) || !address.equals("/") && path.startsWith(address + "/"));
    }
}
