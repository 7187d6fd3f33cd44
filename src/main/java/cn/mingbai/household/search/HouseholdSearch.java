package cn.mingbai.household.search;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.entry.IdDocument;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.privacy.BlindIndex;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds households within the officer's area. Never counts: a page is read onward from a key, in three queries at most. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('HOUSEHOLD_READ')")
public class HouseholdSearch {

    private final ListQueries lists;
    private final NameQueries names;
    private final Regions regions;
    private final BlindIndex index;
    private final CurrentOfficer current;

    HouseholdSearch(ListQueries lists, NameQueries names, Regions regions, BlindIndex index, CurrentOfficer current) {
        this.lists = lists;
        this.names = names;
        this.regions = regions;
        this.index = index;
        this.current = current;
    }

    /**
     * A page of households: in the order of place and number, or of names where a name is asked for; then a household
     * stands there once for each member who matches.
     *
     * @param after cursor of the page before, or null for the first
     * @param size lines a page
     */
    public KeysetPage<HouseholdLine> page(HouseholdFilter filter, @Nullable String after, int size) {
        var scope = within(filter.place());
        var page =
                switch (filter.kind()) {
                    case ALL, NUMBER -> lists.page(scope, filter, after, size);
                    case INITIALS -> names.byInitials(scope, filter.status(), initials(filter.text()), after, size);
                    case NAME -> names.byName(scope, filter.status(), Readings.name(filter.text()), after, size);
                };
        var places = places(page.items());
        return page.map(row -> row.at(Objects.requireNonNull(places.get(row.area()))));
    }

    /** The number of the household where the person with this ID number lives, within the officer's area. */
    public Optional<String> byIdNumber(String typed) {
        return IdDocument.read(IdKind.DISABILITY_CERTIFICATE, typed) instanceof IdDocument.Read.Good(var document)
                ? lists.numberOf(
                        within(null),
                        index.of(SecretKind.ID_NUMBER, document.number().value()))
                : Optional.empty();
    }

    /** Whether a text is an ID number at all, by itself. */
    public static boolean isIdNumber(String typed) {
        return IdDocument.read(IdKind.DISABILITY_CERTIFICATE, typed) instanceof IdDocument.Read.Good;
    }

    private static String initials(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private AreaRange within(@Nullable Place place) {
        var scope = current.require().place().range();
        if (place == null || place.range().contains(scope)) {
            return scope;
        }
        if (!scope.contains(place.range())) {
            throw new NotFoundException("The place lies outside the area");
        }
        return place.range();
    }

    private Map<Long, Place> places(List<ListRow> rows) {
        return regions.byAreas(rows.stream().map(ListRow::area).distinct().toList());
    }
}
