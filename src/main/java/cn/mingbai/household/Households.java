package cn.mingbai.household;

import cn.mingbai.region.Regions;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.CurrentActor;
import cn.mingbai.shared.NotFoundException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as other modules see it (农户档案). Everything is kept to the area of whoever acts, by the queries and by the
 * database: a household outside it is not there. It asks for no permission, because jobs read here too: the use case that
 * calls it does.
 */
@Service
@Transactional(readOnly = true)
public class Households {

    private final HeaderQueries headers;
    private final FactsQueries facts;
    private final Regions regions;
    private final CurrentActor current;

    Households(HeaderQueries headers, FactsQueries facts, Regions regions, CurrentActor current) {
        this.headers = headers;
        this.facts = facts;
        this.regions = regions;
        this.current = current;
    }

    /** The household with this number; refused with {@link NotFoundException} where the actor sees none. */
    public HouseholdHeader header(String number) {
        return find(number).orElseThrow(() -> new NotFoundException("No household with this number in the area"));
    }

    /** The household with this number, or empty where the actor sees none. */
    public Optional<HouseholdHeader> find(String number) {
        return headers.byNumber(scope(), number).map(this::placed);
    }

    /** Headers of several households by id, in three queries; what the actor does not see is left out. */
    public Map<HouseholdId, HouseholdHeader> headersOf(Collection<HouseholdId> ids) {
        var rows = headers.byIds(scope(), ids);
        var places = regions.byAreas(
                rows.stream().map(HeaderQueries.Row::area).distinct().toList());
        return rows.stream()
                .collect(java.util.stream.Collectors.toMap(
                        HeaderQueries.Row::id,
                        row -> row.at(java.util.Objects.requireNonNull(places.get(row.area())))));
    }

    /**
     * Since when households have exited (脱贫日期); one that has not, or whose day nobody knows, is left out, and so is what
     * the actor does not see.
     */
    public Map<HouseholdId, LocalDate> exitedOnOf(Collection<HouseholdId> ids) {
        return headers.exitedOn(scope(), ids);
    }

    /**
     * What is known of a household in an accounting year, with sources.
     *
     * @param year the year in which the accounting period ends; income of another year is not taken for it
     */
    public HouseholdFacts facts(HouseholdId id, int year) {
        return Optional.ofNullable(factsOf(List.of(id), year).get(id))
                .orElseThrow(() -> new NotFoundException("No household %s in the area".formatted(id.value())));
    }

    /** {@link #facts} by household number. */
    public HouseholdFacts facts(String number, int year) {
        return facts(header(number).id(), year);
    }

    /**
     * Facts of many households at once, always in four queries: made for lists and for working through a whole province a
     * thousand at a time. What the actor does not see is left out.
     */
    public Map<HouseholdId, HouseholdFacts> factsOf(Collection<HouseholdId> ids, int year) {
        return facts.of(scope(), ids, year);
    }

    /**
     * The years for which households have an income account, ascending; for one without any the latest of its village, and
     * none where the village has none either. What the actor does not see is left out.
     */
    public Map<HouseholdId, List<Integer>> yearsOf(Collection<HouseholdId> ids) {
        return facts.yearsOf(scope(), ids);
    }

    /**
     * The next households of a place in the order of village and number, without skipping or repeating any that stays.
     *
     * @param place where to look; what lies outside the actor's own area is not found
     * @param after the last household of the page before, null to begin
     * @param size at most so many
     */
    public List<HouseholdKey> pageOf(AreaRange place, @Nullable HouseholdKey after, int size) {
        return headers.page(within(place), after, size);
    }

    private HouseholdHeader placed(HeaderQueries.Row row) {
        return row.at(regions.byArea(row.area()).orElseThrow());
    }

    private AreaRange within(AreaRange place) {
        var scope = scope();
        var lo = Math.max(scope.lo(), place.lo());
        var hi = Math.min(scope.hi(), place.hi());
        if (lo > hi) {
            throw new NotFoundException("The place lies outside the area");
        }
        return new AreaRange(lo, hi);
    }

    private AreaRange scope() {
        return current.get()
                .orElseThrow(() -> new NotFoundException("Nobody acts, so there is no household"))
                .scope();
    }
}
