package cn.mingbai.exit.view;

import cn.mingbai.household.Households;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.snapshot.Snapshots;
import cn.mingbai.region.Place;
import cn.mingbai.shared.KeysetPage;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exits of households in a place (退出台账), fifty to a page, in a constant number of queries. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_READ')")
public class Exits {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Households households;
    private final Snapshots snapshots;
    private final Rounds rounds;

    Exits(JdbcClient jdbc, CaseFiles files, Households households, Snapshots snapshots, Rounds rounds) {
        this.jdbc = jdbc;
        this.files = files;
        this.households = households;
        this.snapshots = snapshots;
        this.rounds = rounds;
    }

    /** Which exits are listed. */
    public enum Stage {
        OPEN,
        EXITED,
        NOT_EXITED;

        private String condition() {
            return switch (this) {
                case OPEN -> "c.closed_at IS NULL";
                case EXITED -> "c.state = 'EXITED'";
                case NOT_EXITED -> "c.closed_at IS NOT NULL AND c.state <> 'EXITED'";
            };
        }
    }

    /**
     * A page of exits, in the order of villages.
     *
     * @param year of the round; null for every year
     * @param after cursor of the page before; null for the first
     */
    public KeysetPage<ExitLine> page(Place place, Stage stage, @Nullable Integer year, @Nullable String after) {
        var cursor = AreaCursor.of(after);
        var ids = jdbc.sql("""
                        SELECT c.id FROM case_file c JOIN village_list l ON l.id = c.list_id JOIN round r ON r.id = l.round_id
                         WHERE c.procedure IN ('EXIT_TOWNSHIP', 'EXIT_COUNTY') AND %s
                           AND c.area BETWEEN :lo AND :hi AND (CAST(:year AS integer) IS NULL OR r.year = :year)
                           AND (c.area, c.id) > (:area, :id)
                         ORDER BY c.area, c.id LIMIT :most""".formatted(stage.condition()))
                .param("lo", place.range().lo())
                .param("hi", place.range().hi())
                .param("year", year, Types.INTEGER)
                .param("area", cursor.area())
                .param("id", cursor.id())
                .param("most", PAGE + 1)
                .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        var found = KeysetPage.of(
                files.find(ids).stream()
                        .sorted(Comparator.comparing(CaseFile::area)
                                .thenComparing(file -> file.id().toString()))
                        .toList(),
                PAGE,
                AreaCursor::text);
        return new KeysetPage<>(lines(found.items()), found.next());
    }

    private List<ExitLine> lines(List<CaseFile> cases) {
        var homes = cases.stream().map(CaseFile::household).toList();
        var headers = households.headersOf(homes);
        var exited = households.exitedOnOf(homes);
        var assessed =
                snapshots.latestDecisions(cases.stream().map(CaseFile::id).toList());
        var all = rounds.of(RoundKind.EXIT).stream().collect(Collectors.toMap(Round::id, Function.identity()));
        return cases.stream()
                .filter(file -> headers.containsKey(file.household()) && all.containsKey(file.round()))
                .map(file -> new ExitLine(
                        file,
                        Objects.requireNonNull(headers.get(file.household())),
                        Objects.requireNonNull(all.get(file.round())),
                        assessed.get(file.id()),
                        exited.get(file.household())))
                .toList();
    }
}
