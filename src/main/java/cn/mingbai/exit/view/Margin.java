package cn.mingbai.exit.view;

import cn.mingbai.criteria.Assessment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * By how much a household's income is above the line (or below it, then negative): what an exit hangs on.
 *
 * @param income yuan a person and year, as it is shown; null where it cannot be reckoned
 * @param line yuan a person and year
 */
public record Margin(@Nullable BigDecimal income, BigDecimal line) {

    static Margin of(Assessment assessment) {
        return new Margin(assessment.perCapitaNetIncome(), assessment.standard().povertyLine());
    }

    public @Nullable BigDecimal yuan() {
        return income == null ? null : income.subtract(line);
    }

    /** In per cent of the line, rounded down to one decimal: what is barely above is not shown as more. */
    public @Nullable BigDecimal percent() {
        return income == null
                ? null
                : income.subtract(line).multiply(BigDecimal.valueOf(100)).divide(line, 1, RoundingMode.FLOOR);
    }
}
