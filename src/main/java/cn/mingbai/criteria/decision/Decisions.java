package cn.mingbai.criteria.decision;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.HouseholdKey;
import cn.mingbai.household.Households;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of a place, from the kept rows (评定结果). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('HOUSEHOLD_READ')")
public class Decisions {

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})\\.([0-9]{16})");
    private static final HouseholdId NOBODY = new HouseholdId(new UUID(0, 0));

    private final DecisionQueries queries;
    private final ReassessmentTable runs;
    private final Households households;
    private final Standards standards;
    private final Regions regions;
    private final CurrentOfficer officer;

    Decisions(
            DecisionQueries queries,
            ReassessmentTable runs,
            Households households,
            Standards standards,
            Regions regions,
            CurrentOfficer officer) {
        this.queries = queries;
        this.runs = runs;
        this.households = households;
        this.standards = standards;
        this.regions = regions;
        this.officer = officer;
    }

    /**
     * What to show.
     *
     * @param region code of the place; null or blank for the officer's own; refused with {@link NotFoundException} outside it
     * @param year null for the latest that has a standard and data there
     */
    public DecisionFilter filter(
            @Nullable String region, @Nullable Integer year, @Nullable Decision decision, @Nullable Criterion reason) {
        var place = place(region);
        var years = standards.years();
        var shown = year != null
                ? year
                : queries.latestYear(place.range(), years).orElse(years.isEmpty() ? 0 : years.getFirst());
        return new DecisionFilter(place, shown, decision, reason);
    }

    /**
     * A page of the list, always in the same number of queries.
     *
     * @param after cursor of the page before, null or unreadable to begin
     */
    public DecisionPage page(DecisionFilter filter, @Nullable String after, int size) {
        var place = inside(filter.place());
        var rows = KeysetPage.of(queries.page(place, filter, key(after), size + 1), size, Decisions::cursor);
        var headers = households.headersOf(
                rows.items().stream().map(row -> row.key().id()).toList());
        var open = runs.unfinishedAt(place);
        var lines = rows.items().stream()
                .flatMap(row -> Stream.ofNullable(headers.get(row.key().id())).map(header -> line(header, row, open)))
                .toList();
        return new DecisionPage(
                filter,
                standards.years(),
                new KeysetPage<>(lines, rows.next()),
                open.stream().map(Reassessment::done).toList());
    }

    /** How many households a list holds on all its pages. */
    public long count(DecisionFilter filter) {
        return queries.count(inside(filter.place()), filter);
    }

    private static DecisionLine line(HouseholdHeader header, DecisionQueries.Row row, List<Reassessment> open) {
        return new DecisionLine(
                header,
                row.decision(),
                row.deciding(),
                row.perCapitaIncome(),
                row.standardVersion(),
                row.assessedAt(),
                open.stream().anyMatch(run -> run.isBehind(row.key(), row.assessedAt())));
    }

    private Place place(@Nullable String region) {
        var own = officer.require().place();
        if (region == null || region.isBlank()) {
            return own;
        }
        return regions.byCode(region.strip())
                .filter(found -> own.range().contains(found.range()))
                .orElseThrow(() -> new NotFoundException("No place " + region + " in the area"));
    }

    private AreaRange inside(Place place) {
        if (!officer.require().place().range().contains(place.range())) {
            throw new NotFoundException("The place lies outside the area");
        }
        return place.range();
    }

    private static String cursor(DecisionQueries.Row row) {
        return row.key().area() + "." + row.key().number();
    }

    private static @Nullable HouseholdKey key(@Nullable String cursor) {
        var parts = CURSOR.matcher(cursor == null ? "" : cursor);
        return parts.matches() ? new HouseholdKey(NOBODY, Long.parseLong(parts.group(1)), parts.group(2)) : null;
    }
}
