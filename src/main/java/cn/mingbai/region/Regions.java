package cn.mingbai.region;

import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks places up by number or code. Names and codes of places are public, so nothing here depends on who asks. */
@Service
@Transactional(readOnly = true)
public class Regions {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}");

    private final RegionTable table;

    Regions(RegionTable table) {
        this.table = table;
    }

    /** The place with this official code (2, 4, 6, 9 or 12 digits); what cannot be a code is no place. */
    public Optional<Place> byCode(String code) {
        return CODE.matcher(code).matches() ? table.findByCode(code).map(Region::place) : Optional.empty();
    }

    /** The place whose own number this is. */
    public Optional<Place> byArea(long area) {
        return table.findByLo(area).map(Region::place);
    }

    /** Several places at once, by their own numbers; unknown numbers are left out. */
    public Map<Long, Place> byAreas(Collection<Long> areas) {
        return table.findByLoIn(areas).stream().map(Region::place).collect(Collectors.toMap(Place::area, p -> p));
    }

    /** The places directly below one, in the order of their codes; at most some hundreds. */
    public List<Place> childrenOf(Place parent) {
        return table.childrenOf(parent.area()).stream().map(Region::place).toList();
    }

    /**
     * The same in pages.
     *
     * @param after code of the last place of the page before, empty for the first page
     */
    public KeysetPage<Place> childrenOf(Place parent, String after, int size) {
        var rows = table.childrenAfter(parent.area(), after, Limit.of(size + 1)).stream()
                .map(Region::place)
                .toList();
        return KeysetPage.of(rows, size, Place::code);
    }

    /** From the province down to the place that has this number. */
    public List<Place> pathTo(long area) {
        return table.pathTo(area).stream().map(Region::place).toList();
    }

    /** Every village in the range; a county has some hundreds, so ask for a province only in background work. */
    public List<Place> villagesWithin(AreaRange range) {
        return table.villagesWithin(range.lo(), range.hi()).stream()
                .map(Region::place)
                .toList();
    }
}
