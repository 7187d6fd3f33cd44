package cn.mingbai.casework.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done to a list as a whole: a link, or a form with one button.
 *
 * @param fields of the form; empty for a link
 * @param key the message of the button
 * @param arguments its arguments; text that begins with = is the key of a message
 * @param confirm the message that is asked first, null where nothing is
 */
public record ListTask(
        String href,
        boolean post,
        Map<String, String> fields,
        String key,
        List<Object> arguments,
        boolean primary,
        @Nullable String confirm) {

    public static ListTask link(String href, String key, Object... arguments) {
        return new ListTask(href, false, Map.of(), key, List.of(arguments), false, null);
    }

    public static ListTask button(String href, Map<String, String> fields, String key, Object... arguments) {
        return new ListTask(href, true, fields, key, List.of(arguments), false, null);
    }

    public ListTask first() {
        return new ListTask(href, post, fields, key, arguments, true, confirm);
    }

    public ListTask asking(String question) {
        return new ListTask(href, post, fields, key, arguments, primary, question);
    }
}
