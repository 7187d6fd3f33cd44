package cn.mingbai.exit.rate;

import cn.mingbai.criteria.standard.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as two whole numbers, such as 5,300 of 300,000 persons. Refuses a whole of nothing, negative numbers and a part greater
 * than the whole.
 */
public record Fraction(long part, long whole) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int FINEST = 12;

    public Fraction {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("No share: " + part + " of " + whole);
        }
    }

    /** Whether the share stands in that relation to so many per cent; exact, nothing is divided. */
    public boolean is(Comparison comparison, BigDecimal percent) {
        return comparison.holds(
                BigDecimal.valueOf(part).multiply(HUNDRED),
                BigDecimal.valueOf(whole).multiply(percent));
    }

    /**
     * The share in per cent for readers, with two decimals; with as many more as it takes where two would show it as the limit
     * although it is not, so that 1.999 % never reads as 2.00 %.
     */
    public BigDecimal percentBeside(BigDecimal limit) {
        for (var scale = 2; scale < FINEST; scale++) {
            var shown = percent(scale, RoundingMode.HALF_UP);
            if (shown.compareTo(limit) != 0 || is(Comparison.AT_LEAST, limit) && is(Comparison.AT_MOST, limit)) {
                return shown;
            }
        }
        return percent(FINEST, is(Comparison.BELOW, limit) ? RoundingMode.DOWN : RoundingMode.UP);
    }

    private BigDecimal percent(int scale, RoundingMode rounding) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), scale, rounding);
    }
}
