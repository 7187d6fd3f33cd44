package cn.mingbai.region;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a village (行政村) is designated as; null is not known.
 *
 * @param poor whether it is on the list of poor villages (贫困村)
 * @param deeplyPoor whether it is a deeply poor one
 * @param exitYear in which it left the list (出列), 2014 to 2020
 * @param source the document that says so
 */
public record VillageDesignation(
        @Nullable Boolean poor,
        @Nullable Boolean deeplyPoor,
        @Nullable Integer exitYear,
        @Nullable String source) {

    private static final int FIRST_EXIT = 2014;
    private static final int LAST_EXIT = 2020;

    /** Why this cannot be entered; empty where it can. */
    Set<DesignationRefusal> refusals() {
        var found = EnumSet.noneOf(DesignationRefusal.class);
        var onTheList = Boolean.TRUE.equals(poor);
        if (!onTheList && Boolean.TRUE.equals(deeplyPoor)) {
            found.add(DesignationRefusal.DEEPLY_POOR_BUT_NOT_POOR);
        }
        if (!onTheList && exitYear != null) {
            found.add(DesignationRefusal.EXIT_BUT_NOT_POOR);
        }
        if (exitYear != null && (exitYear < FIRST_EXIT || exitYear > LAST_EXIT)) {
            found.add(DesignationRefusal.YEAR_OUT_OF_RANGE);
        }
        if (poor != null && source == null) {
            found.add(DesignationRefusal.SOURCE_MISSING);
        }
        return found;
    }
}
