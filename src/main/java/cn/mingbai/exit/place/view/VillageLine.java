package cn.mingbai.exit.place.view;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.village.VillageCounts;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.exit.village.VillageFinding;
import cn.mingbai.exit.village.VillageFindings;
import cn.mingbai.region.Place;
import cn.mingbai.region.VillageDesignation;
import org.jspecify.annotations.Nullable;

/**
 * A poor village in a list.
 *
 * @param findings null where nobody has adopted a standard for the year
 * @param latest the open case, else the latest one; null where there never was any
 */
public record VillageLine(
        Place place,
        VillageDesignation designation,
        VillageCounts counts,
        @Nullable VillageFindings findings,
        @Nullable PlaceExit latest) {

    public boolean hasExited() {
        return designation.exitYear() != null;
    }

    /** Whether it left the list and no longer meets what it left it by. */
    public boolean fallsBack() {
        return hasExited() && findings != null && !findings.fallenBack().isEmpty();
    }

    public @Nullable VillageFinding incidence() {
        return findings == null ? null : findings.of(VillageCriterion.INCIDENCE);
    }

    /** How many indicators that are asked have that outcome. */
    public long indicators(String outcome) {
        return findings == null ? 0 : findings.indicators(Outcome.valueOf(outcome));
    }
}
