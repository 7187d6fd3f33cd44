package cn.mingbai.notice;

import java.util.List;

/**
 * The heading of a notice, as a message of the posting module's bundle.
 *
 * @param key the message key
 * @param arguments its arguments as text, e.g. the village's name
 */
public record NoticeTitle(String key, List<String> arguments) {

    public NoticeTitle {
        arguments = List.copyOf(arguments);
    }
}
