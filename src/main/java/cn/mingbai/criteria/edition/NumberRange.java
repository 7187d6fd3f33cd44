package cn.mingbai.criteria.edition;

import java.math.BigDecimal;

/**
 * Which numbers can be entered.
 *
 * @param from the smallest, itself included
 * @param to the greatest, itself included
 * @param decimals at most so many
 */
public record NumberRange(BigDecimal from, BigDecimal to, int decimals) {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** Zero, too. */
    static final NumberRange PERCENT = new NumberRange(BigDecimal.ZERO, new BigDecimal(100), 2);

    /** Above zero. */
    static final NumberRange AMOUNT = new NumberRange(new BigDecimal("0.01"), MILLION, 2);

    /** For limits that ask whether there is anything at all. */
    static final NumberRange AMOUNT_FROM_ZERO = new NumberRange(BigDecimal.ZERO, MILLION, 2);

    /** One at least, and only whole ones. */
    static final NumberRange COUNT = whole(1, 100_000);

    static NumberRange whole(int from, int to) {
        return new NumberRange(BigDecimal.valueOf(from), BigDecimal.valueOf(to), 0);
    }

    /** Whether this text is such a number, written plainly. */
    boolean accepts(String text) {
        if (!text.matches("[0-9]{1,7}(\\.[0-9]{1,9})?")) {
            return false;
        }
        var number = new BigDecimal(text);
        return number.scale() <= decimals && number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
    }
}
