package cn.mingbai.exit.village;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places by their code within the area of the officer; any other place is not found. */
@Component
public class OwnPlaces {

    private final Regions regions;
    private final CurrentOfficer officer;

    OwnPlaces(Regions regions, CurrentOfficer officer) {
        this.regions = regions;
        this.officer = officer;
    }

    public Place village(String code) {
        return at(code, RegionLevel.VILLAGE);
    }

    public Place county(String code) {
        return at(code, RegionLevel.COUNTY);
    }

    /** A place of any level; the officer's own where nothing is named. */
    public Place orOwn(@Nullable String code) {
        return code == null || code.isBlank()
                ? officer.require().place()
                : inside(code.strip()).orElseThrow(() -> notFound(code));
    }

    private Place at(String code, RegionLevel level) {
        return inside(code).filter(place -> place.level() == level).orElseThrow(() -> notFound(code));
    }

    private Optional<Place> inside(String code) {
        return regions.byCode(code)
                .filter(place -> officer.require().place().range().contains(place.range()));
    }

    private static NotFoundException notFound(String code) {
        return new NotFoundException("No such place in the area: " + code);
    }
}
