package cn.mingbai.criteria.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator does to a village's exit.
 *
 * @param least the least that meets it, itself included, in the unit of {@link VillageIndicator#unit}; null where no number is
 *     asked and it only has to be there
 * @param clause where the number stands, or the effect while there is none
 * @param origin who says so, likewise
 */
public record IndicatorRule(Effect effect, @Nullable BigDecimal least, Clause clause, Origin origin) {

    /** How much it weighs. */
    public enum Effect {
        /** Has to be met. */
        REQUIRED,
        /** Has to be answered with evidence; one that is not met needs a reason (统筹考虑). */
        CONSIDERED,
        /** Does not matter. */
        NOT_ASKED
    }
}
