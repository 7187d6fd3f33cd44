package cn.mingbai.criteria.standard;

import java.math.BigDecimal;

/**
 * The poverty line (扶贫标准) and how income is held against it. Yuan per person and year.
 *
 * @param name what the line is called in sentences
 * @param povertyLine above zero
 * @param enoughAtIdentification how an income that does not make a household poor compares to the line; "低于" is strict,
 *     so by default {@link Comparison#AT_LEAST}
 * @param enoughForExit how an income compares to the line that lets a household exit; "稳定超过" is strict, so by default
 *     {@link Comparison#ABOVE}
 */
public record IncomeRule(
        String name,
        BigDecimal povertyLine,
        Comparison enoughAtIdentification,
        Comparison enoughForExit,
        Clause clause) {

    public IncomeRule {
        if (povertyLine.signum() <= 0) {
            throw new IllegalArgumentException("A poverty line is above zero: " + povertyLine);
        }
        if (!isLowerBound(enoughAtIdentification) || !isLowerBound(enoughForExit)) {
            throw new IllegalArgumentException("More income cannot make a household poorer");
        }
    }

    public Threshold atIdentification() {
        return new Threshold(enoughAtIdentification, povertyLine, clause);
    }

    public Threshold forExit() {
        return new Threshold(enoughForExit, povertyLine, clause);
    }

    private static boolean isLowerBound(Comparison comparison) {
        return comparison == Comparison.ABOVE || comparison == Comparison.AT_LEAST;
    }
}
