package cn.mingbai.exit.place.view;

import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.exit.place.CountyDesk;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.place.PlaceFiles;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.village.OwnPlaces;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.DesignatedCounty;
import cn.mingbai.region.Designations;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The poor counties of an area, and single ones with their rates: for whoever sees the figures of a county at all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('EVALUATION_READ')")
public class CountyBoard {

    private static final CountyDesignation UNLISTED = new CountyDesignation(null, null, null, false, null, null);

    private final Designations designations;
    private final PlaceFiles files;
    private final CountyDesk desk;
    private final Standards standards;
    private final PlaceYears years;
    private final OwnPlaces places;

    CountyBoard(
            Designations designations,
            PlaceFiles files,
            CountyDesk desk,
            Standards standards,
            PlaceYears years,
            OwnPlaces places) {
        this.designations = designations;
        this.files = files;
        this.desk = desk;
        this.standards = standards;
        this.years = years;
        this.places = places;
    }

    /**
     * Every poor county of a place, in the order of their numbers: a province has some dozens.
     *
     * @param region code of the place; null or blank for the officer's own
     * @param state only counties with an open case in that state; null or blank for all
     */
    public List<CountyLine> list(@Nullable String region, @Nullable String state) {
        var counties = designations.poorCounties(places.orOwn(region).range());
        var latest = files
                .ofPlaces(
                        PlaceKind.COUNTY,
                        counties.stream().map(DesignatedCounty::place).toList())
                .stream()
                .collect(Collectors.toMap(PlaceExit::area, Function.identity(), (first, later) -> first));
        return counties.stream()
                .map(county -> new CountyLine(
                        county.place(),
                        county.designation(),
                        latest.get(county.place().area())))
                .filter(line -> state == null || state.isBlank() || isIn(line, state))
                .toList();
    }

    /**
     * One county.
     *
     * @param code of a county in the officer's area; any other place is not found
     * @param year null for the latest with data
     */
    public CountySheet sheet(String code, @Nullable Integer year) {
        var place = places.county(code);
        var shown = years.chosen(year, place);
        var edition = standards.find(place.area(), shown).orElse(null);
        return new CountySheet(
                place,
                designations.ofCounties(List.of(place)).getOrDefault(place.area(), UNLISTED),
                shown,
                years.all(),
                edition,
                edition == null ? null : desk.assess(place, edition.standard()),
                files.ofPlaces(PlaceKind.COUNTY, List.of(place)));
    }

    private static boolean isIn(CountyLine line, String state) {
        var latest = line.latest();
        return latest != null && latest.open() && latest.state().equals(state);
    }
}
