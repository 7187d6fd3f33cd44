package cn.mingbai.exit.place.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.criteria.edition.StandardEdition;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.place.PlaceFiles;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.village.OwnPlaces;
import cn.mingbai.exit.village.VillageCounts;
import cn.mingbai.exit.village.VillageExitCriteria;
import cn.mingbai.exit.village.VillageFacts;
import cn.mingbai.exit.village.VillageRegister;
import cn.mingbai.region.DesignatedVillage;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.shared.KeysetPage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The poor villages of an area, judged anew each time, in a constant number of queries for each standard that holds there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PLACE_EXIT_READ')")
public class VillageBoard {

    private final Designations designations;
    private final VillageRegister register;
    private final PlaceFiles files;
    private final Standards standards;
    private final PlaceYears years;
    private final OwnPlaces places;
    private final CurrentOfficer officer;
    private final JdbcClient jdbc;

    VillageBoard(
            Designations designations,
            VillageRegister register,
            PlaceFiles files,
            Standards standards,
            PlaceYears years,
            OwnPlaces places,
            CurrentOfficer officer,
            JdbcClient jdbc) {
        this.designations = designations;
        this.register = register;
        this.files = files;
        this.standards = standards;
        this.years = years;
        this.places = places;
        this.officer = officer;
        this.jdbc = jdbc;
    }

    /**
     * What a list is asked for.
     *
     * @param region code of the place; null or blank for the officer's own
     * @param year null for the latest with data
     * @param state only villages with an open case in that state; null for all
     * @param after number of the last village of the page before, as text; unreadable to begin
     */
    public record Query(
            @Nullable String region,
            @Nullable Integer year,
            VillageFilter filter,
            @Nullable String state,
            @Nullable String after) {}

    /** A page of the list. */
    public VillageListPage page(Query query, int size) {
        var place = places.orOwn(query.region());
        var year = years.chosen(query.year(), place);
        var rows = KeysetPage.of(
                villages(place, query, size + 1),
                size,
                village -> Long.toString(village.place().area()));
        return new VillageListPage(
                place,
                year,
                years.all(),
                query.filter(),
                query.state(),
                designations.countPoorVillages(place.range()),
                new KeysetPage<>(lines(rows.items(), year), rows.next()));
    }

    private List<DesignatedVillage> villages(Place place, Query query, int size) {
        var after = number(query.after());
        var state = query.state();
        return state == null || state.isBlank()
                ? designations.poorVillages(place.range(), query.filter().exited(), after, size)
                : designations.villages(inState(place, state, after, size));
    }

    private List<Long> inState(Place place, String state, long after, int size) {
        return jdbc.sql("""
                        SELECT area FROM place_exit
                         WHERE kind = 'VILLAGE' AND state = :state AND closed_at IS NULL AND area BETWEEN :lo AND :hi AND area > :after
                         ORDER BY area LIMIT :size""")
                .param("state", state)
                .param("lo", place.range().lo())
                .param("hi", place.range().hi())
                .param("after", after)
                .param("size", size)
                .query((row, index) -> row.getLong("area"))
                .list();
    }

    private List<VillageLine> lines(List<DesignatedVillage> villages, int year) {
        var found = villages.stream().map(DesignatedVillage::place).toList();
        var latest = files.ofPlaces(PlaceKind.VILLAGE, found).stream()
                .collect(Collectors.toMap(PlaceExit::area, Function.identity(), (first, later) -> first));
        var reasons = files.reasons(latest.values());
        var measured = measured(found, year);
        return villages.stream()
                .map(village -> {
                    var area = village.place().area();
                    var one = measured.get(area);
                    return new VillageLine(
                            village.place(),
                            village.designation(),
                            one == null ? VillageCounts.NONE : one.facts().counts(),
                            one == null
                                    ? null
                                    : new VillageExitCriteria(one.standard())
                                            .judge(one.facts().because(reasons.getOrDefault(area, Map.of()))),
                            latest.get(area));
                })
                .toList();
    }

    private record Measured(Standard standard, VillageFacts facts) {}

    private Map<Long, Measured> measured(Collection<Place> villages, int year) {
        var inForce = standards.inForce(year);
        var measured = new HashMap<Long, Measured>();
        villages.stream()
                .filter(village -> inForce.at(village.area()).isPresent())
                .collect(Collectors.groupingBy(village -> inForce.at(village.area())
                        .map(StandardEdition::standard)
                        .orElseThrow()))
                .forEach((standard, its) -> register.factsOf(its, standard)
                        .forEach((area, facts) -> measured.put(area, new Measured(standard, facts))));
        return measured;
    }

    /** Where the officer's list begins. */
    public Place root() {
        return officer.require().place();
    }

    private static long number(@Nullable String after) {
        return Objects.requireNonNullElse(after, "").matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
    }
}
