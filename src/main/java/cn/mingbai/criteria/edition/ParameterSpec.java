package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Setting.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a standard may be.
 *
 * @param key names it, and its words in messages/criteria-standard.properties
 * @param kind how its value is written
 * @param options the constants to choose from, where it is a choice; the comparisons, where it is a threshold
 * @param group the heading it stands under on pages
 * @param range which numbers it may be; null where it is none
 * @param unit what the number counts; null where it counts nothing
 */
public record ParameterSpec(
        String key,
        Kind kind,
        List<String> options,
        String group,
        @Nullable NumberRange range,
        @Nullable Unit unit) {

    /** Every parameter that a standard has, in the order of the pages. */
    public static final List<ParameterSpec> ALL = Stream.of(
                    HouseholdParameters.beforeExits(), ExitParameters.all(), HouseholdParameters.afterExits())
            .flatMap(List::stream)
            .toList();

    /** How a value is written. */
    public enum Kind {
        TEXT,
        /** A number of the range. */
        AMOUNT,
        /** The same, or empty while nobody has entered it. */
        OPTIONAL_AMOUNT,
        /** The same, with a comparison. */
        THRESHOLD,
        /** A whole number of the range. */
        WHOLE,
        /** From 1 to 12. */
        MONTH,
        /** Such as 2020-12-31. */
        DAY,
        CHOICE,
        /** Any number of the options, also none. */
        CHOICES,
        /** No value: only the clause matters. */
        CLAUSE
    }

    public ParameterSpec {
        options = List.copyOf(options);
    }

    static ParameterSpec text(String key) {
        return new ParameterSpec(key, Kind.TEXT, List.of(), groupOf(key), null, null);
    }

    static ParameterSpec day(String key) {
        return new ParameterSpec(key, Kind.DAY, List.of(), groupOf(key), null, null);
    }

    static ParameterSpec clause(String key) {
        return new ParameterSpec(key, Kind.CLAUSE, List.of(), groupOf(key), null, null);
    }

    static ParameterSpec choice(String key, Enum<?>... options) {
        return choice(key, names(options));
    }

    static ParameterSpec choice(String key, List<String> options) {
        return new ParameterSpec(key, Kind.CHOICE, options, groupOf(key), null, null);
    }

    static ParameterSpec choices(String key, Enum<?>... options) {
        return new ParameterSpec(key, Kind.CHOICES, names(options), groupOf(key), null, null);
    }

    static ParameterSpec number(String key, Kind kind, NumberRange range, Unit unit) {
        return new ParameterSpec(key, kind, List.of(), groupOf(key), range, unit);
    }

    /** Strict or inclusive is to be chosen, the direction is not. */
    static ParameterSpec threshold(String key, List<Comparison> comparisons, NumberRange range, Unit unit) {
        return new ParameterSpec(
                key, Kind.THRESHOLD, names(comparisons.toArray(Enum<?>[]::new)), groupOf(key), range, unit);
    }

    public boolean isCompared() {
        return kind == Kind.THRESHOLD;
    }

    /** Whether this text can be its value. */
    boolean accepts(String text) {
        return switch (kind) {
            case TEXT -> !text.isBlank() && text.length() <= 40;
            case AMOUNT, THRESHOLD, WHOLE, MONTH -> isNumber(text);
            case OPTIONAL_AMOUNT -> text.isEmpty() || isNumber(text);
            case DAY -> isDay(text);
            case CHOICE -> options.contains(text);
            case CHOICES -> text.isEmpty() || options.containsAll(Arrays.asList(text.split(",")));
            case CLAUSE -> text.isEmpty();
        };
    }

    /** Whether a value may be held against it in this way. */
    boolean compares(String comparison) {
        return isCompared() && options.contains(comparison);
    }

    private boolean isNumber(String text) {
        return range != null && range.accepts(text);
    }

    private static boolean isDay(String text) {
        try {
            var year = LocalDate.parse(text).getYear();
            return year >= 2010 && year <= 2100;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String groupOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
