package cn.mingbai.notice.content;

import cn.mingbai.notice.PostRefusal.Reason;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of people in a text that is to be released: ID numbers of 15 and 18 digits, whole or masked,
 * telephones, card numbers, and any long number that nobody can explain. Full-width, Chinese and separated digits count
 * as digits: whoever writes a number with blanks has written it all the same. Rather refuses once too often.
 */
public final class PersonalNumbers {

    private static final String CHINESE_DIGITS = "\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    private static final Pattern JOINT =
            Pattern.compile("(?<=[0-9])[\\s\\p{Z}\\p{Cf}\\p{Pd}.,\\u00b7\\u30fb/_\\\\|+]+(?=[0-9Xx])");
    private static final Pattern AREA_CODE = Pattern.compile("\\(\\s*(0[0-9]{2,3})\\s*\\)\\s*(?=[0-9])");
    private static final Pattern RUN = Pattern.compile("[0-9]{7,}[Xx]?");
    private static final Pattern MASKED =
            Pattern.compile("[0-9]{2,}\\s*[*#\\u00d7\\u25cf\\u25cb\\u2022XxOo\\u3007?]{3,}\\s*[0-9Xx]{0,}");
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0[1-9][0-9]{8,10}|[48]00[0-9]{7}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private PersonalNumbers() {}

    /** What the text holds; empty where it may be released. */
    public static Set<Reason> in(String text) {
        var found = EnumSet.noneOf(Reason.class);
        var plain = digits(text);
        if (MASKED.matcher(plain).find()) {
            found.add(Reason.HOLDS_LONG_NUMBER);
        }
        var runs = RUN.matcher(
                JOINT.matcher(AREA_CODE.matcher(plain).replaceAll("$1-")).replaceAll(""));
        while (runs.find()) {
            var kind = kind(runs.group());
            if (kind != null) {
                found.add(kind);
            }
        }
        return found;
    }

    /** The same, for long numbers only: for texts joined together, where short ones meet by chance. */
    public static Set<Reason> longOnesIn(String text) {
        var found = in(text);
        found.retainAll(EnumSet.of(Reason.HOLDS_ID_NUMBER, Reason.HOLDS_CARD_NUMBER));
        return found;
    }

    /** Null for a number that is explained. */
    private static @Nullable Reason kind(String run) {
        var digits = run.replaceAll("[Xx]", "");
        if (MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches()) {
            return Reason.HOLDS_TELEPHONE;
        }
        if (run.length() == 18 && digits.length() >= 17 || digits.length() == 15) {
            return Reason.HOLDS_ID_NUMBER;
        }
        if (digits.length() >= 13) {
            return digits.length() > 19 && holdsBirthDate(digits) ? Reason.HOLDS_ID_NUMBER : Reason.HOLDS_CARD_NUMBER;
        }
        if (digits.length() == 8 && isDay(digits)) {
            return null;
        }
        return digits.length() <= 8 ? Reason.HOLDS_TELEPHONE : Reason.HOLDS_LONG_NUMBER;
    }

    /** A longer run can begin or end with an ID number. */
    private static boolean holdsBirthDate(String digits) {
        return isDay(digits.substring(6, 14)) || isDay(digits.substring(digits.length() - 12, digits.length() - 4));
    }

    private static boolean isDay(String digits) {
        try {
            var year = LocalDate.parse(digits, DAY).getYear();
            return year >= 1900 && year <= 2099;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String digits(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            var chinese = CHINESE_DIGITS.indexOf(c);
            if (chinese >= 0) {
                plain.append(chinese);
            } else if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c == 0x3007 ? '0' : c);
            }
        });
        return plain.toString();
    }
}
