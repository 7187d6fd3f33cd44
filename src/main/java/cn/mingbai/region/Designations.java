package cn.mingbai.region;

import cn.mingbai.shared.Actor;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.CurrentActor;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What counties and villages are designated as. To read is public; a village's is entered by its own county. */
@Service
@Transactional
public class Designations {

    private static final int LONGEST_SOURCE = 200;

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

    /**
     * Poor villages of a place in the order of their numbers, whoever asks.
     *
     * @param exited only those that have left the list, or only those that have not; null for all
     * @param after number of the last one of the page before; 0 to begin
     */
    @Transactional(readOnly = true)
    public List<DesignatedVillage> poorVillages(AreaRange within, @Nullable Boolean exited, long after, int size) {
        return designated(villages.poorWithin(within.lo(), within.hi(), after, exited, Limit.of(size)));
    }

    private List<DesignatedVillage> designated(List<Village> found) {
        var places = regions.byAreas(found.stream().map(Village::area).toList());
        return found.stream()
                .map(village -> new DesignatedVillage(
                        Objects.requireNonNull(places.get(village.area())), village.designation(), village.version()))
                .toList();
    }

    /** These villages in the order of their numbers, whoever asks; what is no village is left out. */
    @Transactional(readOnly = true)
    public List<DesignatedVillage> villages(Collection<Long> areas) {
        return designated(villages.findByAreaIn(areas).stream()
                .sorted(Comparator.comparing(Village::area))
                .toList());
    }

    /** How many poor villages a place has. */
    @Transactional(readOnly = true)
    public PoorVillages countPoorVillages(AreaRange within) {
        return villages.countPoor(within.lo(), within.hi());
    }

    /** The poor counties of a place, those that have left the list among them; a province has some dozens. */
    @Transactional(readOnly = true)
    public List<DesignatedCounty> poorCounties(AreaRange within) {
        var found = counties.poorWithin(within.lo(), within.hi());
        var places = regions.byAreas(found.stream().map(County::area).toList());
        return found.stream()
                .map(county ->
                        new DesignatedCounty(Objects.requireNonNull(places.get(county.area())), county.designation()))
                .toList();
    }

    /**
     * A village's exit was approved (出列): part of the approval, in its transaction.
     *
     * @param source the case that approved it, in words; it is added to the document that listed the village
     */
    @PreAuthorize("hasAuthority('PLACE_EXIT_WORK')")
    public void exitVillage(Place place, int year, String source) {
        var village = find(place.code());
        var known = village.designation();
        if (!Boolean.TRUE.equals(known.poor()) || known.exitYear() != null) {
            throw new IllegalStateException("No poor village that has not exited: " + place.code());
        }
        var sources = both(known.source(), source);
        village.designate(
                new VillageDesignation(true, known.deeplyPoor(), year, sources),
                actor.get().map(Actor::name).orElseThrow(),
                clock.instant());
        events.publishEvent(new RegionDesignated(place.code(), place.area(), source));
    }

    /** A county's exit was approved (摘帽): part of the approval, in its transaction; only the province writes it. */
    @PreAuthorize("hasAuthority('PLACE_EXIT_WORK')")
    public void exitCounty(Place place, int year, String source) {
        var county =
                counties.findByArea(place.area()).orElseThrow(() -> new NotFoundException("County " + place.code()));
        county.exit(year, both(county.designation().source(), source));
        events.publishEvent(new RegionDesignated(place.code(), place.area(), source));
    }

    private static String both(@Nullable String before, String source) {
        var sources = before == null ? source : before + "\uFF1B" + source;
        return sources.length() <= LONGEST_SOURCE ? sources : source;
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
        var refusals = entered.refusals();
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

    private static List<Long> areas(Collection<Place> places) {
        return places.stream().map(Place::area).toList();
    }
}
