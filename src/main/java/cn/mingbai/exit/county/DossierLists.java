package cn.mingbai.exit.county;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.exit.county.evaluation.SheetLines;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The households behind a figure of a dossier, counted by the same condition as the figure. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('EVALUATION_READ')")
public class DossierLists {

    private static final String NUMBER = "[0-9]{16}";

    private final JdbcClient jdbc;
    private final Households households;
    private final SheetLines lines;
    private final Regions regions;
    private final CurrentOfficer officer;

    DossierLists(JdbcClient jdbc, Households households, SheetLines lines, Regions regions, CurrentOfficer officer) {
        this.jdbc = jdbc;
        this.households = households;
        this.lines = lines;
        this.regions = regions;
        this.officer = officer;
    }

    /** The place with this code at or below a county; not found elsewhere. */
    public Place within(Place county, String code) {
        return regions.byCode(code)
                .filter(place -> county.range().contains(place.range()))
                .filter(place -> officer.require().place().range().contains(place.range()))
                .orElseThrow(() -> new NotFoundException("No place %s in the county".formatted(code)));
    }

    private record Key(UUID id, String number) {}

    /**
     * Households of the register in the order of village and number, read onward from a key.
     *
     * @param after number of the last one of the page before, empty to begin
     */
    public KeysetPage<HouseholdHeader> register(DossierFigure figure, Place place, String after, int size) {
        var page = KeysetPage.of(keys(figure, place.range(), after, size + 1), size, Key::number);
        var headers = households.headersOf(
                page.items().stream().map(key -> new HouseholdId(key.id())).toList());
        return page.map(key -> Objects.requireNonNull(headers.get(new HouseholdId(key.id()))));
    }

    private List<Key> keys(DossierFigure figure, AreaRange range, String after, int size) {
        return jdbc.sql("""
                        SELECT h.id, h.number FROM household h
                         WHERE h.area BETWEEN :lo AND :hi AND %s
                           AND (h.area, h.number) > (coalesce((SELECT area FROM household WHERE number = :after), :lo), :after)
                           AND EXISTS (SELECT FROM member m WHERE m.household_id = h.id AND m.removed_on IS NULL)
                         ORDER BY h.area, h.number LIMIT :size""".formatted(figure.condition()))
                .param("lo", range.lo())
                .param("hi", range.hi())
                .param("after", after.matches(NUMBER) ? after : "")
                .param("size", size)
                .query((row, index) -> new Key(row.getObject("id", UUID.class), row.getString("number")))
                .list();
    }

    /** Households of an evaluation; a sample is some hundreds. */
    public List<SheetLine> sample(DossierFigure figure, UUID evaluation) {
        return lines.where(evaluation, figure.condition());
    }
}
