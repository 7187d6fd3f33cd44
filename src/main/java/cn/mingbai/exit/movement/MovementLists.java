package cn.mingbai.exit.movement;

import static java.util.Objects.requireNonNull;

import cn.mingbai.account.OfficerNames;
import cn.mingbai.exit.movement.ListWitness.Found;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.household.ledger.LedgerCursor;
import cn.mingbai.household.ledger.LedgerEntry;
import cn.mingbai.household.ledger.LedgerPapers;
import cn.mingbai.household.ledger.MovementLedger;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The movements behind a figure of the table, village by village and household by household, always in the same number of
 * queries. They come out of the same replay as the figure: what was not counted is not listed.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('MOVEMENT_READ')")
public class MovementLists {

    private static final Pattern CURSOR =
            Pattern.compile("([0-9]{1,18})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,18})");

    private final MovementLedger ledger;
    private final MovementTables tables;
    private final Households households;
    private final Regions regions;
    private final OfficerNames names;

    MovementLists(
            MovementLedger ledger, MovementTables tables, Households households, Regions regions, OfficerNames names) {
        this.ledger = ledger;
        this.tables = tables;
        this.households = households;
        this.regions = regions;
        this.names = names;
    }

    /**
     * A page of them.
     *
     * @param after cursor of the page before, null or unreadable to begin
     */
    public KeysetPage<MovementListing> page(MovementQuery query, @Nullable String after, int size) {
        var found = KeysetPage.of(find(query, last(after), size + 1), size, MovementLists::cursor);
        var entries = found.items().stream().map(Found::entry).toList();
        var papers = ledger.papersOf(entries.stream().map(LedgerEntry::id).toList());
        var headers = households.headersOf(entries.stream()
                .map(entry -> new HouseholdId(entry.household()))
                .distinct()
                .toList());
        var places = regions.byAreas(
                entries.stream().map(LedgerEntry::area).distinct().toList());
        var recorders = names.of(papers.values().stream()
                .map(LedgerPapers::recordedBy)
                .distinct()
                .toList());
        return found.map(one -> {
            var paper = requireNonNull(papers.get(one.entry().id()));
            return new MovementListing(
                    one.entry(),
                    one.by(),
                    requireNonNull(places.get(one.entry().area())),
                    headers.get(new HouseholdId(one.entry().household())),
                    paper,
                    recorders.getOrDefault(paper.recordedBy(), paper.recordedBy()));
        });
    }

    /** The last movement of the page before. */
    private record Last(LedgerCursor household, long entry) {}

    private List<Found> find(MovementQuery query, @Nullable Last last, int wanted) {
        var place = tables.place(query.place().code()).range();
        var witness = new ListWitness(query.column());
        var replay = new LedgerReplay(query.period(), witness);
        // what belongs to the page before, and is replayed with its household, has to be left out again
        Predicate<LedgerEntry> take =
                entry -> replay.test(entry) && since(witness.found(), last).size() < wanted;
        var from = last == null ? null : last.household();
        switch (query.column()) {
            case START, END -> ledger.readFrom(place, query.period().to(), from, take);
            default ->
                ledger.readMoved(place, query.period().from(), query.period().to(), from, take);
        }
        replay.finish();
        var found = since(witness.found(), last);
        return found.subList(0, Math.min(wanted, found.size()));
    }

    private static List<Found> since(List<Found> found, @Nullable Last last) {
        if (last == null) {
            return found;
        }
        for (var i = 0; i < found.size(); i++) {
            var entry = found.get(i).entry();
            if (!entry.household().equals(last.household().household())) {
                return found.subList(i, found.size());
            }
            if (entry.id() == last.entry()) {
                return found.subList(i + 1, found.size());
            }
        }
        return List.of();
    }

    private static String cursor(Found found) {
        var entry = found.entry();
        return entry.area() + "." + entry.household() + "." + entry.id();
    }

    private static @Nullable Last last(@Nullable String cursor) {
        var parts = CURSOR.matcher(cursor == null ? "" : cursor);
        return parts.matches()
                ? new Last(
                        new LedgerCursor(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2))),
                        Long.parseLong(parts.group(3)))
                : null;
    }
}
