package cn.mingbai.criteria.standard;

import cn.mingbai.household.HouseholdCategory;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an exit besides income and guarantees (不退的情形).
 *
 * @param newlyIdentifiedStay whether a household taken in or returned this year stays on the register
 * @param transferOnly what becomes of a household that lives on policy transfers alone
 * @param safetyNetCategories the categories that are carried by the subsistence allowance
 * @param subsistenceAllowance the local allowance standard (当地低保标准), yuan per person and year; null when not yet entered.
 *     Households of those categories exit only where it exceeds the poverty line
 */
public record ExitRule(
        boolean newlyIdentifiedStay,
        TransferOnly transferOnly,
        Set<HouseholdCategory> safetyNetCategories,
        @Nullable BigDecimal subsistenceAllowance) {

    public ExitRule {
        safetyNetCategories = Set.copyOf(safetyNetCategories);
    }

    /** Sources disagree about households without any income of their own, so each standard says what it does. */
    public enum TransferOnly {
        /** The rules do not decide; a person at the county does. */
        COUNTY_DECIDES,
        /** They stay on the register. */
        STAY,
        /** It does not matter. */
        MAY_EXIT
    }
}
