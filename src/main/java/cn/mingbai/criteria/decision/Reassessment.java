package cn.mingbai.criteria.decision;

import cn.mingbai.household.HouseholdKey;
import cn.mingbai.shared.AreaRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that is being judged again.
 *
 * @param dueAt decisions made before are out of date from then on
 * @param after the last household that is done
 */
record Reassessment(
        UUID id, AreaRange place, Instant dueAt, @Nullable HouseholdKey after, long done) {

    /** Why a place is judged again. */
    enum Reason {
        HOUSEHOLDS_REPLACED,
        STANDARD_ADOPTED,
        RULES_CHANGED
    }

    /** Whether a decision made then is to be made again and has not been yet. */
    boolean isBehind(HouseholdKey household, Instant assessedAt) {
        return place.contains(household.area()) && assessedAt.isBefore(dueAt);
    }
}
