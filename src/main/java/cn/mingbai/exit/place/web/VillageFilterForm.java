package cn.mingbai.exit.place.web;

import cn.mingbai.exit.place.view.VillageBoard;
import cn.mingbai.exit.place.view.VillageFilter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The filter of the list, as the address carries it. */
record VillageFilterForm(
        @Nullable String region,
        @Nullable Integer year,
        @Nullable VillageFilter show,
        @Nullable String state) {

    VillageBoard.Query query(@Nullable String after) {
        return new VillageBoard.Query(region, year, Objects.requireNonNullElse(show, VillageFilter.ALL), state, after);
    }
}
