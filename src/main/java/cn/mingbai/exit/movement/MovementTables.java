package cn.mingbai.exit.movement;

import static java.util.Objects.requireNonNull;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.household.ledger.LedgerEntry;
import cn.mingbai.household.ledger.MovementLedger;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up movement tables (增减变动表) from the ledger: one pass over it, whatever the place and the period. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('MOVEMENT_READ')")
public class MovementTables {

    private final MovementLedger ledger;
    private final Households households;
    private final Regions regions;
    private final CurrentOfficer officer;
    private final Clock clock;

    MovementTables(MovementLedger ledger, Households households, Regions regions, CurrentOfficer officer, Clock clock) {
        this.ledger = ledger;
        this.households = households;
        this.regions = regions;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * The place with this code, within the officer's area.
     *
     * @param code null or blank for the officer's own; refused with {@link NotFoundException} outside it
     */
    public Place place(@Nullable String code) {
        var own = officer.require().place();
        if (code == null || code.isBlank()) {
            return own;
        }
        return regions.byCode(code.strip())
                .filter(found -> own.range().contains(found.range()))
                .orElseThrow(() -> new NotFoundException("No place " + code + " in the area"));
    }

    /**
     * The table of a place by the next lower places.
     *
     * @param place from {@link #place}
     * @param byVillage for a county: by its villages at once, not by townships
     */
    public MovementSheet sheet(Place place, MovementPeriod period, boolean byVillage) {
        var below = below(place(place.code()), byVillage);
        var groups = PlaceGroups.of(place, below);
        var witness = new TableWitness(groups);
        var replay = new LedgerReplay(period, witness);
        ledger.read(place.range(), period.to(), replay);
        replay.finish();
        var table = witness.table(period);
        var counted = period.to().isBefore(LocalDate.now(clock)) ? null : count(place, groups);
        var lines = lines(place, below, table, counted);
        return new MovementSheet(
                place,
                table,
                lines,
                table.total(),
                odd(table.contradictions()),
                counted == null ? null : counted.values().stream().reduce(Tally.NONE, Tally::plus));
    }

    private List<MovementSheet.Odd> odd(List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return List.of();
        }
        var entries = contradictions.stream().map(Contradiction::entry).toList();
        var places = regions.byAreas(
                entries.stream().map(LedgerEntry::area).distinct().toList());
        var headers = households.headersOf(entries.stream()
                .map(entry -> new HouseholdId(entry.household()))
                .distinct()
                .toList());
        return contradictions.stream()
                .map(one -> new MovementSheet.Odd(
                        one,
                        requireNonNull(places.get(one.entry().area())),
                        headers.get(new HouseholdId(one.entry().household()))))
                .toList();
    }

    private List<Place> below(Place place, boolean byVillage) {
        if (place.level() == RegionLevel.VILLAGE) {
            return List.of(place);
        }
        return byVillage && place.level() == RegionLevel.COUNTY
                ? regions.villagesWithin(place.range())
                : regions.childrenOf(place);
    }

    private Map<Long, Tally> count(Place place, PlaceGroups groups) {
        var counted = new HashMap<Long, Tally>();
        for (var village : ledger.counts(place.range())) {
            counted.merge(
                    groups.applyAsLong(village.area()),
                    new Tally(village.households(), village.persons()),
                    Tally::plus);
        }
        return counted;
    }

    /** The places below, and the place itself where something stands directly at it. */
    private static List<MovementSheet.Line> lines(
            Place place, List<Place> below, MovementTable table, @Nullable Map<Long, Tally> counted) {
        var own = table.lines().containsKey(place.area()) || (counted != null && counted.containsKey(place.area()));
        var listed = below.stream().anyMatch(one -> one.area() == place.area());
        return Stream.concat(below.stream(), own && !listed ? Stream.of(place) : Stream.empty())
                .map(one -> {
                    var figures = table.line(one.area());
                    var difference = counted == null
                            ? null
                            : counted.getOrDefault(one.area(), Tally.NONE).minus(figures.end());
                    return new MovementSheet.Line(one, figures, difference);
                })
                .toList();
    }
}
