package cn.mingbai.exit.place.view;

import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageFacts;
import cn.mingbai.exit.village.VillageFindings;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a village.
 *
 * @param edition the standard in effect for the year; null where nobody has adopted one, then there are no findings
 * @param cases every case of the village: the open one first, then the latest
 * @param names display names of those who stated something, by sign-in name
 */
public record VillageSheet(
        Place place,
        int year,
        List<Integer> years,
        @Nullable StandardEdition edition,
        VillageFacts facts,
        @Nullable VillageFindings findings,
        List<PlaceExit> cases,
        Map<String, String> names) {

    public VillageSheet {
        years = List.copyOf(years);
        cases = List.copyOf(cases);
    }

    public boolean isPoor() {
        return Boolean.TRUE.equals(facts.designation().poor());
    }

    public boolean hasExited() {
        return facts.designation().exitYear() != null;
    }

    /** Whether it left the list and no longer meets what it left it by. */
    public boolean fallsBack() {
        return hasExited() && findings != null && !findings.fallenBack().isEmpty();
    }

    public boolean hasOpenCase() {
        return !cases.isEmpty() && cases.getFirst().open();
    }

    /** The facts that nobody has stated for the year. */
    public List<VillageFact> unstated() {
        return java.util.Arrays.stream(VillageFact.values())
                .filter(fact -> !facts.stated().containsKey(fact))
                .toList();
    }
}
