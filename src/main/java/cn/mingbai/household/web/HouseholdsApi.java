package cn.mingbai.household.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.search.HouseholdFilter;
import cn.mingbai.household.search.HouseholdSearch;
import cn.mingbai.household.sheet.HouseholdSheets;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Households for departments' systems: the same search, the same scope, the same masks as the pages. */
@RestController
@RequestMapping("/api/households")
@Requires(Permission.HOUSEHOLD_READ)
class HouseholdsApi {

    private static final int MOST = 200;

    private final HouseholdSearch search;
    private final HouseholdSheets sheets;
    private final Regions regions;

    HouseholdsApi(HouseholdSearch search, HouseholdSheets sheets, Regions regions) {
        this.search = search;
        this.sheets = sheets;
        this.regions = regions;
    }

    /**
     * Households of a place.
     *
     * @param region code of the place; without it the whole area of the officer
     * @param name beginning of a member's name, of its initials, or of a household number
     * @param after the {@code next} of the page before
     * @param limit households a page, 1 to 200
     */
    @GetMapping
    KeysetPage<HouseholdView.Brief> list(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable RegistrationStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var place = region.isBlank()
                ? null
                : regions.byCode(region).orElseThrow(() -> new NotFoundException("No such region"));
        var filter = new HouseholdFilter(place, status, Words.of(name).strip());
        return search.page(filter, after, Math.clamp(limit, 1, MOST)).map(HouseholdView.Brief::of);
    }

    @GetMapping("/{number}")
    HouseholdView show(@PathVariable String number) {
        return HouseholdView.of(sheets.sheet(number));
    }

    /** Who is asked for by ID number; it travels in the body only. */
    record IdNumberSearch(
            @NotBlank @Size(max = 40) @Nullable String idNumber) {}

    /** The household where the person lives now; 404 where he is not found in the officer's area. */
    @PostMapping("/search")
    HouseholdView search(@Valid @RequestBody IdNumberSearch asked) {
        return search.byIdNumber(Words.of(asked.idNumber()))
                .map(number -> HouseholdView.of(sheets.sheet(number)))
                .orElseThrow(() -> new NotFoundException("Nobody with this ID number in the area"));
    }
}
