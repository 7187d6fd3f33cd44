package cn.mingbai.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A sentence that has not been worded yet: the rules say what, messages/criteria.properties says how ({@link Sentences}).
 *
 * @param arguments each a string, an integer, a {@link BigDecimal}, a {@link LocalDate}, a sentence or a list of sentences;
 *     anything else is refused, so that findings can be stored
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
        for (var argument : arguments) {
            if (!isAllowed(argument)) {
                throw new IllegalArgumentException(
                        "Not an argument of a sentence: " + argument.getClass().getName());
            }
        }
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** Sentences one after the other, linked two by two by a pattern; at least one. */
    public static Sentence linked(String key, List<Sentence> parts) {
        return parts.stream().reduce((one, other) -> of(key, one, other)).orElseThrow();
    }

    private static boolean isAllowed(Object argument) {
        return argument instanceof String
                || argument instanceof Integer
                || argument instanceof BigDecimal
                || argument instanceof LocalDate
                || argument instanceof Sentence
                || (argument instanceof List<?> list && list.stream().allMatch(Sentence.class::isInstance));
    }
}
