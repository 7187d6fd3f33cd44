package cn.mingbai.criteria.web;

import cn.mingbai.household.HouseholdFacts.Water;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Drinking water as stated: litres a day, minutes there and back, per cent of the year. */
record StatedWater(
        @PositiveOrZero @Digits(integer = 5, fraction = 2) @Nullable
        BigDecimal litresPerPersonPerDay,

        @PositiveOrZero @Digits(integer = 5, fraction = 2) @Nullable
        BigDecimal fetchMinutes,

        @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal guaranteeRate,

        @Nullable Boolean qualitySafe,
        @Nullable Boolean declaredSafe) {

    Water fact() {
        return new Water(litresPerPersonPerDay, fetchMinutes, guaranteeRate, qualitySafe, declaredSafe);
    }
}
