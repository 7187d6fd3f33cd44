package cn.mingbai.criteria;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Words sentences in Chinese from messages/criteria.properties, or from the bundle of another module that has sentences of its
 * own. Needs no framework, keeps no state, may be shared by threads.
 *
 * <p>A key that is missing there is an accident: {@link java.util.MissingResourceException}.
 */
public final class Sentences {

    private final ResourceBundle messages;

    public Sentences() {
        this("messages.criteria");
    }

    /** Sentences of that bundle, such as {@code messages.exit}; lists in them need the bundle's own separator. */
    public Sentences(String bundle) {
        this.messages = ResourceBundle.getBundle(bundle, Locale.ROOT);
    }

    /** The sentence in plain Chinese. */
    public String say(Sentence sentence) {
        var pattern = messages.getString(sentence.key());
        var arguments = sentence.arguments().stream().map(this::word).toArray();
        return new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(arguments);
    }

    /** Whether there are words for that key. */
    public boolean knows(String key) {
        return messages.containsKey(key);
    }

    /** Each sentence in plain Chinese. */
    public List<String> say(Collection<Sentence> sentences) {
        return sentences.stream().map(this::say).toList();
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Sentence sentence -> say(sentence);
            case List<?> list ->
                list.stream()
                        .map(element -> say((Sentence) element))
                        .collect(Collectors.joining(messages.getString("criteria.list.separator")));
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
