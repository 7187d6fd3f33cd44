package cn.mingbai.household;

import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands above everything that is shown of a household.
 *
 * @param number household number (户编号), 16 digits
 * @param place the village
 * @param villagerGroup village group (村民小组), may be empty
 * @param headName name of the head, or null while there is none
 * @param size members who live there now
 */
public record HouseholdHeader(
        HouseholdId id,
        String number,
        Place place,
        String villagerGroup,
        @Nullable String headName,
        RegistrationStatus status,
        @Nullable HouseholdCategory category,
        int size) {

    public long area() {
        return place.area();
    }
}
