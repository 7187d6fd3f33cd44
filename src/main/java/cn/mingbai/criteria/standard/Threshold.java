package cn.mingbai.criteria.standard;

import java.math.BigDecimal;

/**
 * What suffices: a value meets the threshold when it compares to it as stated.
 *
 * @param value in the unit of what is measured
 */
public record Threshold(Comparison comparison, BigDecimal value, Clause clause) {

    public boolean isMetBy(BigDecimal measured) {
        return comparison.holds(measured, value);
    }

    /** For machines, such as {@code > 2995}. */
    public String text() {
        return comparison.symbol() + " " + value.stripTrailingZeros().toPlainString();
    }
}
