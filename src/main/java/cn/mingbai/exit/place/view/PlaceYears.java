package cn.mingbai.exit.place.view;

import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which year a page shows. */
@Component
class PlaceYears {

    private final Standards standards;
    private final JdbcClient jdbc;

    PlaceYears(Standards standards, JdbcClient jdbc) {
        this.standards = standards;
        this.jdbc = jdbc;
    }

    /** The years for which there is a standard, the latest first. */
    List<Integer> all() {
        return standards.years();
    }

    /** The one that was asked for; else the latest for which households of the place were judged, else the latest at all. */
    int chosen(@Nullable Integer asked, Place place) {
        var years = all();
        if (asked != null || years.isEmpty()) {
            return asked == null ? 0 : asked;
        }
        return latest(place, years).orElse(years.getFirst());
    }

    private Optional<Integer> latest(Place place, List<Integer> years) {
        return jdbc.sql("""
                        SELECT y FROM unnest(:years) y
                         WHERE EXISTS (SELECT FROM household_decision d WHERE d.year = y AND d.area BETWEEN :lo AND :hi)
                         ORDER BY y DESC LIMIT 1""")
                .param("years", years.toArray(Integer[]::new))
                .param("lo", place.range().lo())
                .param("hi", place.range().hi())
                .query(Integer.class)
                .optional();
    }
}
