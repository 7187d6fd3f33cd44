package cn.mingbai.exit.village;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.region.VillageDesignation;
import cn.mingbai.shared.KeysetPage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything villages are judged by, for many in a constant number of queries and kept to the area of whoever acts. Asks for no
 * permission: the use case that calls it does.
 */
@Service
@Transactional(readOnly = true)
public class VillageRegister {

    private static final VillageDesignation NOTHING_KNOWN = new VillageDesignation(null, null, null, null);

    private final HomeQueries homes;
    private final StatementTable statements;
    private final Designations designations;

    VillageRegister(HomeQueries homes, StatementTable statements, Designations designations) {
        this.homes = homes;
        this.statements = statements;
        this.designations = designations;
    }

    /**
     * The facts of the day by village, without reasons.
     *
     * @param standard whose thresholds decide what safe water is; its year chooses the statements
     */
    public Map<Long, VillageFacts> factsOf(Collection<Place> villages, Standard standard) {
        var areas = villages.stream().map(Place::area).toList();
        var counts = homes.countsOf(areas, standard);
        var stated = statements.latest(areas, standard.year());
        var designated = designations.ofVillages(villages);
        return areas.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        area -> new VillageFacts(
                                designated.getOrDefault(area, NOTHING_KNOWN),
                                counts.getOrDefault(area, VillageCounts.NONE),
                                stated.getOrDefault(area, Map.of()),
                                Map.of())));
    }

    /**
     * The households behind a figure, in the order of their numbers.
     *
     * @param after number of the last one of the page before, empty to begin
     */
    public KeysetPage<HomeLine> homesBehind(
            Place village, HomeFigure figure, Standard standard, String after, int size) {
        return KeysetPage.of(homes.homes(village.area(), figure, standard, after, size + 1), size, HomeLine::number);
    }

    /** What was ever stated of a fact for a year, the latest first. */
    public List<StatedFact> history(Place village, int year, VillageFact fact) {
        return statements.history(village.area(), year, fact);
    }
}
