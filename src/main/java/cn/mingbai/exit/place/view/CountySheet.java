package cn.mingbai.exit.place.view;

import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.exit.place.CountyAssessment;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a county.
 *
 * @param edition the standard in effect for the year; null where nobody has adopted one, then there is no assessment
 * @param cases every case of the county: the open one first, then the latest
 */
public record CountySheet(
        Place place,
        CountyDesignation designation,
        int year,
        List<Integer> years,
        @Nullable StandardEdition edition,
        @Nullable CountyAssessment assessment,
        List<PlaceExit> cases) {

    public CountySheet {
        years = List.copyOf(years);
        cases = List.copyOf(cases);
    }

    public boolean hasOpenCase() {
        return !cases.isEmpty() && cases.getFirst().open();
    }
}
