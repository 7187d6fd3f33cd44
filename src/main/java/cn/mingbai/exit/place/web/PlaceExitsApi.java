package cn.mingbai.exit.place.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.place.view.CountyBoard;
import cn.mingbai.exit.place.view.VillageBoard;
import cn.mingbai.exit.place.view.VillageFilter;
import cn.mingbai.exit.place.view.VillageSheets;
import cn.mingbai.shared.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exits of villages and counties for departments' systems, in the same scope as the pages. */
@RestController
class PlaceExitsApi {

    private static final int MOST = 200;

    private final VillageBoard villages;
    private final VillageSheets sheets;
    private final CountyBoard counties;
    private final PlaceWords words;

    PlaceExitsApi(VillageBoard villages, VillageSheets sheets, CountyBoard counties, PlaceWords words) {
        this.villages = villages;
        this.sheets = sheets;
        this.counties = counties;
        this.words = words;
    }

    /**
     * Poor villages of a place with their incidence, indicators and case.
     *
     * @param region code of the place; without it the whole area of the officer
     * @param year whose statements and standard count; without it the latest with data
     * @param show ALL, LISTED for those that have not left the list, EXITED
     * @param after the {@code next} of the page before
     * @param limit villages a page, 1 to 200
     */
    @GetMapping("/api/village-exits")
    @Requires(Permission.PLACE_EXIT_READ)
    KeysetPage<VillageExitViews.Village> villages(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "ALL") VillageFilter show,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var list = villages.page(new VillageBoard.Query(region, year, show, null, after), Math.clamp(limit, 1, MOST));
        return list.page().map(line -> VillageExitViews.Village.of(line, list.year()));
    }

    /**
     * One village: every criterion with what was found, and its case.
     *
     * @param code 12 digits
     */
    @GetMapping("/api/villages/{code}/exit")
    @Requires(Permission.PLACE_EXIT_READ)
    VillageExitViews.VillageDetail village(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer year) {
        return VillageExitViews.VillageDetail.of(sheets.sheet(code, year), words::say);
    }

    /**
     * Poor counties of a place with their case; a province has some dozens, so there is one page.
     *
     * @param region code of the place; without it the whole area of the officer
     */
    @GetMapping("/api/county-exits")
    @Requires(Permission.EVALUATION_READ)
    KeysetPage<CountyExitViews.County> counties(@RequestParam(defaultValue = "") String region) {
        return new KeysetPage<>(
                counties.list(region, null).stream()
                        .map(CountyExitViews.County::of)
                        .toList(),
                null);
    }

    /**
     * One county: every rate, and its case.
     *
     * @param code 6 digits
     */
    @GetMapping("/api/counties/{code}/exit")
    @Requires(Permission.EVALUATION_READ)
    CountyExitViews.CountyDetail county(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer year) {
        return CountyExitViews.CountyDetail.of(counties.sheet(code, year), words::say);
    }
}
