package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Measure;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.IncomeRule;
import cn.mingbai.criteria.standard.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The poverty line as it is held against the whole household's income. */
record IncomeLine(IncomeRule rule, Threshold threshold) {

    private static final int CENTS = 2;
    private static final int FINEST = 12;

    boolean isReachedBy(BigDecimal householdIncome, int persons) {
        return threshold.comparison().holds(householdIncome, ofHousehold(persons));
    }

    /** Below, on or above the line: negative, zero, positive. */
    int compare(BigDecimal householdIncome, int persons) {
        return householdIncome.compareTo(ofHousehold(persons));
    }

    /**
     * The income per person as it is shown: in cents, but in as many decimals as it takes to stay on its side of the line.
     * 2,994.999 is not shown as 2,995.00 and called lower than 2,995.
     */
    BigDecimal perPerson(BigDecimal householdIncome, int persons) {
        int side = Integer.signum(compare(householdIncome, persons));
        for (int scale = CENTS; scale < FINEST; scale++) {
            var shown = householdIncome.divide(BigDecimal.valueOf(persons), scale, RoundingMode.HALF_UP);
            if (Integer.signum(shown.compareTo(rule.povertyLine())) == side) {
                return shown;
            }
        }
        return householdIncome.divide(
                BigDecimal.valueOf(persons), FINEST, side < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    /** What each person lacks to be on the line, in cents, never too little. */
    BigDecimal gapPerPerson(BigDecimal householdIncome, int persons) {
        return ofHousehold(persons)
                .subtract(householdIncome)
                .divide(BigDecimal.valueOf(persons), CENTS, RoundingMode.CEILING);
    }

    Measure measure() {
        return new Measure(threshold.text(), compared(threshold.comparison()));
    }

    /** Such as 达到 2,995 元. */
    Sentence compared(Comparison comparison) {
        return Sentence.of("criteria.income." + comparison, rule.povertyLine());
    }

    private BigDecimal ofHousehold(int persons) {
        return rule.povertyLine().multiply(BigDecimal.valueOf(persons));
    }
}
