package cn.mingbai.household.entry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was entered: what was typed, and what it was read as.
 *
 * @param text what was typed, never null
 * @param value what it means, or null where nothing was typed or the text could not be read
 */
public record Typed<T>(String text, @Nullable T value) {

    private static final Typed<?> NOTHING = new Typed<>("", null);

    /** Nothing was typed: the fact is unknown. */
    @SuppressWarnings("unchecked") // holds no value, so it is one of any kind
    public static <T> Typed<T> nothing() {
        return (Typed<T>) NOTHING;
    }

    /** A value that is known to be good. */
    public static <T> Typed<T> of(T value) {
        return new Typed<>(value.toString(), value);
    }

    /** A value from the register, where null is unknown. */
    public static <T> Typed<T> ofNullable(@Nullable T value) {
        return value == null ? nothing() : of(value);
    }

    /** Text that means nothing known; the checks complain about it. */
    public static <T> Typed<T> unreadable(String text) {
        return new Typed<>(text, null);
    }

    public boolean isUnreadable() {
        return value == null && !text.isBlank();
    }

    public boolean isEmpty() {
        return value == null && text.isBlank();
    }

    /** Whether the value is known and equal to this one. */
    public boolean is(T other) {
        return other.equals(value);
    }

    public <R> Typed<R> map(Function<? super T, ? extends @Nullable R> reading) {
        return new Typed<>(text, value == null ? null : reading.apply(value));
    }
}
