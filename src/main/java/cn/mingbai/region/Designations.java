package cn.mingbai.region;

import cn.mingbai.shared.Actor;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.CurrentActor;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What counties and villages are designated as. To read is public; a village's is entered by its own county. */
@Service
@Transactional
public class Designations {

    private static final int FIRST_EXIT = 2014;
    private static final int LAST_EXIT = 2020;

    private final Counties counties;
    private final Villages villages;
    private final Regions regions;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Designations(
            Counties counties,
            Villages villages,
            Regions regions,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counties = counties;
        this.villages = villages;
        this.regions = regions;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Of those of the places that are counties, by their numbers. */
    @Transactional(readOnly = true)
    public Map<Long, CountyDesignation> ofCounties(Collection<Place> places) {
        return counties.findByAreaIn(areas(places)).stream()
                .collect(Collectors.toMap(County::area, County::designation));
    }

    /** Of those of the places that are villages, by their numbers. */
    @Transactional(readOnly = true)
    public Map<Long, VillageDesignation> ofVillages(Collection<Place> places) {
        return villages.findByAreaIn(areas(places)).stream()
                .collect(Collectors.toMap(Village::area, Village::designation));
    }

    /** The village to designate; not found outside the officer's area, or where it is no village. */
    @PreAuthorize("hasAuthority('VILLAGE_DESIGNATE')")
    @Transactional(readOnly = true)
    public DesignatedVillage village(String code) {
        var village = find(code);
        var place = regions.byArea(village.area()).orElseThrow();
        return new DesignatedVillage(place, village.designation(), village.version());
    }

    /**
     * Enters a village's designation; entering what is there already changes nothing.
     *
     * @param version as the officer saw it
     * @return why not, empty where it is done
     */
    @PreAuthorize("hasAuthority('VILLAGE_DESIGNATE')")
    public Set<DesignationRefusal> designate(String code, int version, VillageDesignation entered) {
        var village = find(code);
        var refusals = refusals(entered);
        if (!refusals.isEmpty() || village.designation().equals(entered)) {
            return refusals;
        }
        if (village.version() != version) {
            throw new ChangedMeanwhileException(
                    Objects.requireNonNullElse(village.changedBy(), ""),
                    Objects.requireNonNullElse(village.changedAt(), Instant.EPOCH));
        }
        village.designate(entered, actor.get().map(Actor::name).orElseThrow(), clock.instant());
        events.publishEvent(new RegionDesignated(code, village.area(), entered.source()));
        return refusals;
    }

    private Village find(String code) {
        return regions.byCode(code)
                .filter(place -> actor.get().orElseThrow().scope().contains(place.range()))
                .flatMap(place -> villages.findByArea(place.area()))
                .orElseThrow(() -> new NotFoundException("Village " + code));
    }

    private static Set<DesignationRefusal> refusals(VillageDesignation entered) {
        var found = EnumSet.noneOf(DesignationRefusal.class);
        var poor = Boolean.TRUE.equals(entered.poor());
        var year = entered.exitYear();
        if (!poor && Boolean.TRUE.equals(entered.deeplyPoor())) {
            found.add(DesignationRefusal.DEEPLY_POOR_BUT_NOT_POOR);
        }
        if (!poor && year != null) {
            found.add(DesignationRefusal.EXIT_BUT_NOT_POOR);
        }
        if (year != null && (year < FIRST_EXIT || year > LAST_EXIT)) {
            found.add(DesignationRefusal.YEAR_OUT_OF_RANGE);
        }
        if (entered.poor() != null && entered.source() == null) {
            found.add(DesignationRefusal.SOURCE_MISSING);
        }
        return found;
    }

    private static List<Long> areas(Collection<Place> places) {
        return places.stream().map(Place::area).toList();
    }
}
