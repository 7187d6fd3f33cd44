package cn.mingbai.criteria.web;

import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One income as stated, in yuan a year for the whole household. */
record StatedIncome(
        @Nullable IncomeKind kind,
        @Size(max = 100) @Nullable String item,

        @PositiveOrZero @Digits(integer = 10, fraction = 2) @Nullable
        BigDecimal amount,

        @Nullable IncomeNature nature) {

    static IncomeItem fact(@Nullable StatedIncome stated) {
        return stated == null
                ? new IncomeItem(null, null, null, null)
                : new IncomeItem(stated.kind, stated.item, stated.amount, stated.nature);
    }
}
