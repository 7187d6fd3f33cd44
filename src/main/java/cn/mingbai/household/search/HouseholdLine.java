package cn.mingbai.household.search;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of households.
 *
 * @param headName name of the head, or null while there is none
 * @param headIdNumber his ID number, masked; null where he has none
 * @param size members who live there now
 * @param match the member that was found by his name, null where the list was not searched by name
 */
public record HouseholdLine(
        HouseholdId id,
        String number,
        Place place,
        String villagerGroup,
        @Nullable String headName,
        @Nullable String headIdNumber,
        RegistrationStatus status,
        @Nullable HouseholdCategory category,
        int size,
        @Nullable Match match) {

    /** A member whose name begins as asked. */
    public record Match(String name, Relation relation) {}
}
