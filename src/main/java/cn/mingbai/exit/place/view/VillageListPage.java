package cn.mingbai.exit.place.view;

import cn.mingbai.region.Place;
import cn.mingbai.region.PoorVillages;
import cn.mingbai.shared.KeysetPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of poor villages of a place.
 *
 * @param state only villages with an open case in that state; null for all
 */
public record VillageListPage(
        Place place,
        int year,
        List<Integer> years,
        VillageFilter filter,
        @Nullable String state,
        PoorVillages count,
        KeysetPage<VillageLine> page) {

    public VillageListPage {
        years = List.copyOf(years);
    }
}
