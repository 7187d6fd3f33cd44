package cn.mingbai.workbook.cell;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes of SpreadsheetML: {@code _x000D_} is the character with that number. */
public final class Escapes {

    private static final Pattern ESCAPE =
            Pattern.compile("_x([Dd][89ABab][0-9A-Fa-f]{2})__x([Dd][C-Fc-f][0-9A-Fa-f]{2})_|_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    private Escapes() {}

    /**
     * The text that is meant. An escape stays as written where its character could not be stored (NUL, half of a
     * surrogate pair, a noncharacter): better visible than lost.
     */
    public static String decode(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        // A pair of escaped surrogates is matched as one, a single escape otherwise.
        return ESCAPE.matcher(stored).replaceAll(match -> Matcher.quoteReplacement(meant(match)));
    }

    private static String meant(MatchResult match) {
        var pair = match.group(1);
        if (pair != null) {
            return String.valueOf(new char[] {unit(pair), unit(match.group(2))});
        }
        var unit = unit(match.group(3));
        return unit != 0 && !Character.isSurrogate(unit) && unit < 0xfffe ? String.valueOf(unit) : match.group();
    }

    /** What has to be stored for a text to be read as it is. */
    public static String encode(String text) {
        return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll(ESCAPED_UNDERSCORE) : text;
    }

    private static char unit(String hex) {
        return (char) Integer.parseInt(hex, 16);
    }
}
