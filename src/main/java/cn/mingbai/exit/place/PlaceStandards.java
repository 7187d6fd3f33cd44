package cn.mingbai.exit.place;

import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.PlaceExit.StandardKey;
import cn.mingbai.region.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which standard a place is measured by. */
@Component
public class PlaceStandards {

    private final Standards standards;

    PlaceStandards(Standards standards) {
        this.standards = standards;
    }

    /** The standard in effect today; empty where nobody has adopted one for the year. */
    public Optional<Standard> today(Place place, int year) {
        return standards.find(place.area(), year).map(StandardEdition::standard);
    }

    /** The standard that the case froze; versions are never taken back, so its absence is an accident. */
    public Standard of(PlaceExit file) {
        return standards.all().stream()
                .filter(line -> line.year() == file.year()
                        && new StandardKey(line.region(), line.version()).equals(file.standard()))
                .findFirst()
                .map(line -> standards.edition(line.id()).standard())
                .orElseThrow(() -> new IllegalStateException("The standard of case %s is gone".formatted(file.id())));
    }
}
