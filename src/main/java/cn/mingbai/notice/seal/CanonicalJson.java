package cn.mingbai.notice.seal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for one content: JSON by RFC 8785 (JSON Canonicalization Scheme), as far as it is needed here: objects with
 * their names in the order of UTF-16 units, arrays, strings, whole numbers, booleans and null. No blanks anywhere.
 */
final class CanonicalJson {

    private static final long EXACT = 1L << 53;

    private CanonicalJson() {}

    /** Refuses lone surrogates and numbers that JSON readers would round. */
    static String of(Map<String, ? extends @Nullable Object> object) {
        var text = new StringBuilder();
        write(text, object);
        return text.toString();
    }

    private static void write(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case String string -> string(text, string);
            case Boolean truth -> text.append(truth);
            case Integer number -> text.append(number);
            case Long number -> text.append(exact(number));
            case Collection<?> array -> array(text, array);
            case Map<?, ?> object -> object(text, object);
            default -> throw new IllegalArgumentException("No canonical form for a " + value.getClass());
        }
    }

    private static void array(StringBuilder text, Collection<?> array) {
        text.append('[');
        var separator = "";
        for (var item : array) {
            text.append(separator);
            write(text, item);
            separator = ",";
        }
        text.append(']');
    }

    private static void object(StringBuilder text, Map<?, ?> object) {
        var sorted = new TreeMap<String, @Nullable Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        text.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            text.append(separator);
            string(text, member.getKey());
            text.append(':');
            write(text, member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private static void string(StringBuilder text, String string) {
        text.append('"');
        string.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> plain(text, c);
            }
        });
        text.append('"');
    }

    private static void plain(StringBuilder text, int c) {
        if (c < 0x20) {
            text.append("\\u%04x".formatted(c));
        } else if (c <= 0xffff && Character.isSurrogate((char) c)) {
            throw new IllegalArgumentException("Half a character has no canonical form");
        } else {
            text.appendCodePoint(c);
        }
    }

    private static long exact(long number) {
        if (Math.abs(number) >= EXACT) {
            throw new IllegalArgumentException("JSON readers would round " + number);
        }
        return number;
    }
}
