package cn.mingbai.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * A resident's 18-digit ID number (公民身份号码, GB 11643), checked: province, birth date from 1900 on, check character.
 * Make it with {@link #parse}; its {@code toString} shows nothing, so that it cannot slip into a log.
 */
public final class IdNumber {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);

    private final String value;
    private final LocalDate birthDate;

    private IdNumber(String value, LocalDate birthDate) {
        this.value = value;
        this.birthDate = birthDate;
    }

    /** What a text is as an ID number. */
    public sealed interface Parsed {
        /** It is one. */
        record Valid(IdNumber number) implements Parsed {}

        /** It is none, for this reason. */
        record Invalid(Fault fault) implements Parsed {}
    }

    /** Why a text is no ID number. */
    public enum Fault {
        /** Fifteen digits, as issued before 1999; no longer valid. */
        OLD_FIFTEEN_DIGITS,
        WRONG_LENGTH,
        WRONG_CHARACTER,
        UNKNOWN_PROVINCE,
        IMPOSSIBLE_BIRTH_DATE,
        WRONG_CHECK_CHARACTER
    }

    /**
     * Reads a number as people type it: blanks are dropped, full-width characters made plain, x made X. The numbers of
     * invented people pass too; where something is registered, {@link IdNumberCheck} decides whether they may.
     *
     * @param typed the text as it was typed
     */
    public static Parsed parse(String typed) {
        return check(normalise(typed));
    }

    /** A number that was checked before, such as one read back from the register. */
    public static IdNumber of(String known) {
        if (parse(known) instanceof Parsed.Valid(var number)) {
            return number;
        }
        throw new IllegalArgumentException("Not a valid ID number");
    }

    /** Drops blanks of all widths, makes full-width characters plain and x capital. */
    public static String normalise(String typed) {
        var plain = new StringBuilder(LENGTH);
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> {
                    var narrow = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
                    plain.appendCodePoint(narrow == 'x' ? 'X' : narrow);
                });
        return plain.toString();
    }

    private static Parsed check(String value) {
        if (value.length() == 15 && value.chars().allMatch(IdNumber::isDigit)) {
            return new Parsed.Invalid(Fault.OLD_FIFTEEN_DIGITS);
        }
        if (value.length() != LENGTH) {
            return new Parsed.Invalid(Fault.WRONG_LENGTH);
        }
        if (!value.substring(0, 17).chars().allMatch(IdNumber::isDigit)
                || !(isDigit(value.charAt(17)) || value.charAt(17) == 'X')) {
            return new Parsed.Invalid(Fault.WRONG_CHARACTER);
        }
        if (!PROVINCES.contains(Integer.parseInt(value.substring(0, 2)))) {
            return new Parsed.Invalid(Fault.UNKNOWN_PROVINCE);
        }
        return checkBirthDate(value);
    }

    private static Parsed checkBirthDate(String value) {
        LocalDate birthDate;
        try {
            birthDate = LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
        } catch (DateTimeException e) {
            return new Parsed.Invalid(Fault.IMPOSSIBLE_BIRTH_DATE);
        }
        if (!hasStandardCheck(value) && !hasInventedCheck(value)) {
            return new Parsed.Invalid(Fault.WRONG_CHECK_CHARACTER);
        }
        return birthDate.getYear() < 1900 || birthDate.getYear() > 2100
                ? new Parsed.Invalid(Fault.IMPOSSIBLE_BIRTH_DATE)
                : new Parsed.Valid(new IdNumber(value, birthDate));
    }

    private static boolean hasStandardCheck(String value) {
        return checkCharacter(value, 1) == value.charAt(17);
    }

    private static boolean hasInventedCheck(String value) {
        return value.charAt(14) == '9' && checkCharacter(value, 2) == value.charAt(17);
    }

    private static char checkCharacter(String value, int factor) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(Math.floorMod((1 - sum) * factor, 11));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    /** The number itself: eighteen characters, X capital. */
    public String value() {
        return value;
    }

    /** Whether the check character is that of GB 11643. */
    boolean isStandard() {
        return hasStandardCheck(value);
    }

    /**
     * Whether this is the number of an invented person: an order number from 900 on, and twice the standard check value,
     * modulo 11, so that no invented person bears the number of a real one.
     */
    boolean isInvented() {
        return hasInventedCheck(value);
    }

    /** Whether the order number is one that the demo gives to invented people only. */
    boolean isOrderedAsInvented() {
        return value.charAt(14) == '9';
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** By the seventeenth digit: odd is male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "IdNumber[hidden]";
    }
}
