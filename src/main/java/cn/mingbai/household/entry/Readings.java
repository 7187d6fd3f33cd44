package cn.mingbai.household.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads what people type: full-width characters, thousands commas, dates written in any of the usual ways. */
public final class Readings {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,6})?|\\.\\d{1,6})");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})\\D?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS_BETWEEN_LATIN =
            Pattern.compile("(?<=[\\p{IsLatin}\\d])[\\s\\p{Z}]++(?=[\\p{IsLatin}\\d])");

    private Readings() {}

    /** A number; whatever is no number stays unreadable. Full-width digits and thousands commas are understood. */
    public static Typed<BigDecimal> number(String text) {
        var plain = plain(text).replace(",", "");
        if (plain.isEmpty()) {
            return Typed.nothing();
        }
        return NUMBER.matcher(plain).matches() ? new Typed<>(text, new BigDecimal(plain)) : Typed.unreadable(text);
    }

    /** A whole number. */
    public static Typed<Integer> wholeNumber(String text) {
        return number(text)
                .map(value ->
                        value.stripTrailingZeros().scale() <= 0 && value.abs().precision() <= 9
                                ? value.intValue()
                                : null);
    }

    /** A day, written 2018-3-1, 2018/03/01, 20180301 or with Chinese units. */
    public static Typed<LocalDate> date(String text) {
        var plain = plain(text);
        if (plain.isEmpty()) {
            return Typed.nothing();
        }
        for (var form : new Pattern[] {DATE, COMPACT_DATE}) {
            var parts = form.matcher(plain);
            if (parts.matches()) {
                try {
                    return new Typed<>(
                            text, LocalDate.of(part(parts.group(1)), part(parts.group(2)), part(parts.group(3))));
                } catch (DateTimeException e) {
                    return Typed.unreadable(text);
                }
            }
        }
        return Typed.unreadable(text);
    }

    /** A value of a code list by its name, as forms and the machine interface send it. */
    public static <E extends Enum<E>> Typed<E> choice(Class<E> list, String text) {
        if (text.isBlank()) {
            return Typed.nothing();
        }
        for (var value : list.getEnumConstants()) {
            if (value.name().equals(text.strip())) {
                return new Typed<>(text, value);
            }
        }
        return Typed.unreadable(text);
    }

    /** {@code true} or {@code false}, as forms send it. */
    public static Typed<Boolean> yesNo(String text) {
        return switch (text.strip()) {
            case "" -> Typed.nothing();
            case "true" -> new Typed<>(text, true);
            case "false" -> new Typed<>(text, false);
            default -> Typed.unreadable(text);
        };
    }

    /** A name without blanks at its ends or between its characters; those between Latin words stay, as one. */
    public static String name(String text) {
        var kept = BLANKS_BETWEEN_LATIN.matcher(text.strip()).replaceAll("\0");
        return BLANKS.matcher(kept).replaceAll("").replace('\0', ' ');
    }

    /** A telephone or bank number without blanks and strokes, full-width digits made plain. */
    public static String digits(String text) {
        return plain(text).replace("-", "");
    }

    private static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }
}
