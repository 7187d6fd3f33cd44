package cn.mingbai.shared;

import java.util.function.LongSupplier;

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
 */
public record MenuEntry(String key, String href, int order, String permission, LongSupplier count) {

    /** A line without a badge. */
    public MenuEntry(String key, String href, int order, String permission) {
        this(key, href, order, permission, () -> 0);
    }
}
