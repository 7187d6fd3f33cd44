package cn.mingbai.gazetteer.web;

import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionKind;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.VillageDesignation;
import org.jspecify.annotations.Nullable;

/**
 * A place in the machine interface.
 *
 * @param code 2, 4, 6, 9 or 12 digits
 * @param parent code of the place above, null for a province
 * @param county what a county is designated as, null for other places
 * @param village what a village is designated as, null for other places
 */
record RegionView(
        String code,
        String name,
        String fullName,
        RegionLevel level,
        RegionKind kind,
        @Nullable String parent,
        @Nullable CountyDesignation county,
        @Nullable VillageDesignation village) {

    static RegionView of(
            Place place,
            @Nullable String parent,
            @Nullable CountyDesignation county,
            @Nullable VillageDesignation village) {
        return new RegionView(
                place.code(), place.name(), place.fullName(), place.level(), place.kind(), parent, county, village);
    }
}
