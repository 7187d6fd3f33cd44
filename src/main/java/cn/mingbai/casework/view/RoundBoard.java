package cn.mingbai.casework.view;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.Books;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round with the villages in it: how many cases stand where, counted in one query. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CASE_READ')")
public class RoundBoard {

    private final Rounds rounds;
    private final Regions regions;
    private final Books books;
    private final JdbcClient jdbc;
    private final CurrentOfficer officer;

    RoundBoard(Rounds rounds, Regions regions, Books books, JdbcClient jdbc, CurrentOfficer officer) {
        this.rounds = rounds;
        this.regions = regions;
        this.books = books;
        this.jdbc = jdbc;
        this.officer = officer;
    }

    /**
     * The page of a round.
     *
     * @param template where the module whose procedures are worked in it has its part of the page
     * @param parts what it shows there; null where nothing
     */
    public record RoundPage(
            Round round,
            List<VillageLine> villages,
            String template,
            @Nullable Object parts) {}

    /** One village: all its cases, those that are open, those that reached what the procedure is for. */
    public record VillageLine(VillageList list, Place village, long cases, long open, long fulfilled) {}

    @Transactional(readOnly = true)
    public RoundPage page(UUID id) {
        var round = rounds.get(id);
        var lists = rounds.listsOf(id);
        var places = regions.byAreas(lists.stream().map(VillageList::area).toList());
        var counts = counts(id);
        var lines = new ArrayList<VillageLine>();
        for (var list : lists) {
            var count = counts.getOrDefault(list.id(), new long[3]);
            lines.add(new VillageLine(
                    list, Objects.requireNonNull(places.get(list.area())), count[0], count[1], count[2]));
        }
        var book = books.of(books.tables(round.kind()).getFirst().key());
        return new RoundPage(round, lines, book.template(), book.roundParts(id));
    }

    /** The list of the officer's own village. */
    @PreAuthorize("hasAuthority('CASE_VILLAGE')")
    public VillageList ownList(UUID round) {
        return rounds.list(rounds.get(round), officer.require().place());
    }

    private Map<UUID, long[]> counts(UUID round) {
        var counts = new HashMap<UUID, long[]>();
        jdbc.sql("""
                        SELECT c.list_id, count(*) AS cases, count(*) FILTER (WHERE c.closed_at IS NULL) AS open,
                               count(*) FILTER (WHERE c.state = ANY (:fulfilled)) AS fulfilled
                          FROM case_file c JOIN village_list l ON l.id = c.list_id
                         WHERE l.round_id = :round GROUP BY c.list_id""").param("round", round).param("fulfilled", fulfilled()).query(row -> {
            counts.put(
                    row.getObject("list_id", UUID.class),
                    new long[] {row.getLong("cases"), row.getLong("open"), row.getLong("fulfilled")});
        });
        return counts;
    }

    private String[] fulfilled() {
        return books.tables().stream()
                .flatMap(table -> books.work(table.key()).fulfilled().stream())
                .distinct()
                .toArray(String[]::new);
    }
}
