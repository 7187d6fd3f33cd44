package cn.mingbai.procedure.draw;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.draw.Draw.DrawnCase;
import cn.mingbai.procedure.draw.Draw.Result;
import cn.mingbai.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws samples and keeps what the checks on the spot found. The use case that calls it checks the permission. */
@Service
@Transactional
public class Draws {

    private final JdbcClient jdbc;
    private final Clock clock;

    Draws(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Draws a sample. The same population is drawn once only: asked again, the first draw is given back.
     *
     * @param population cases of one list, at least one
     * @param by sign-in name of whoever draws
     */
    public Draw draw(Level level, int percent, Collection<CaseFile> population, String by) {
        var any = population.iterator().next();
        var hash = Sampling.hash(population);
        var id = UUID.randomUUID();
        var seed = Sampling.seed();
        var ids = population.stream().map(CaseFile::id).toList();
        var isNew = jdbc.sql("""
                        INSERT INTO draw (id, list_id, area, level, percent, seed, population, population_hash, drawn_at, drawn_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (list_id, level, population_hash) DO NOTHING""")
                        .params(
                                id,
                                any.list(),
                                any.area(),
                                level.name(),
                                percent,
                                seed,
                                ids.stream().map(CaseId::value).toArray(UUID[]::new),
                                hash,
                                Timestamp.from(clock.instant()),
                                by)
                        .update()
                == 1;
        if (isNew) {
            var drawn = Sampling.draw(seed, ids, percent);
            for (var position = 1; position <= drawn.size(); position++) {
                jdbc.sql("INSERT INTO drawn_case (draw_id, case_id, area, position) VALUES (?, ?, ?, ?)")
                        .params(id, drawn.get(position - 1).value(), any.area(), position)
                        .update();
            }
        }
        return ofList(any.list()).stream()
                .filter(draw -> draw.level() == level && Arrays.equals(draw.populationHash(), hash))
                .findFirst()
                .orElseThrow();
    }

    /** Writes down what a check on the spot found; false where it was written before, which is not changed. */
    public boolean record(UUID draw, CaseId id, Result result, String note, String by) {
        return jdbc.sql("""
                        UPDATE drawn_case SET result = ?, note = ?, checked_at = ?, checked_by = ?
                         WHERE draw_id = ? AND case_id = ? AND result IS NULL""")
                        .params(result.name(), note, Timestamp.from(clock.instant()), by, draw, id.value())
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Draw get(UUID id) {
        return read("d.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No draw %s in the area".formatted(id)));
    }

    /** The samples drawn from a list, the latest first. */
    @Transactional(readOnly = true)
    public List<Draw> ofList(UUID list) {
        return read("d.list_id = ?", list);
    }

    /** The samples drawn from several lists, the latest first, in one query. */
    @Transactional(readOnly = true)
    public List<Draw> ofLists(Collection<UUID> lists) {
        return read("d.list_id = ANY (?)", lists.toArray(UUID[]::new));
    }

    private List<Draw> read(String condition, Object argument) {
        return jdbc.sql("""
                        SELECT d.*, array_agg(c.case_id ORDER BY c.position) AS cases,
                               array_agg(c.result ORDER BY c.position) AS results,
                               array_agg(c.note ORDER BY c.position) AS notes
                          FROM draw d JOIN drawn_case c ON c.draw_id = d.id
                         WHERE %s GROUP BY d.id ORDER BY d.drawn_at DESC""".formatted(condition))
                .param(argument)
                .query(Draws::row)
                .list();
    }

    private static Draw row(ResultSet row, int index) throws SQLException {
        var cases = (UUID[]) row.getArray("cases").getArray();
        var results = (String[]) row.getArray("results").getArray();
        var notes = (String[]) row.getArray("notes").getArray();
        var drawn = new DrawnCase[cases.length];
        for (var i = 0; i < cases.length; i++) {
            drawn[i] = new DrawnCase(
                    new CaseId(cases[i]), i + 1, results[i] == null ? null : Result.valueOf(results[i]), notes[i]);
        }
        return new Draw(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                Level.valueOf(row.getString("level")),
                row.getInt("percent"),
                row.getBytes("seed"),
                Arrays.stream((UUID[]) row.getArray("population").getArray())
                        .map(CaseId::new)
                        .toList(),
                row.getBytes("population_hash"),
                row.getTimestamp("drawn_at").toInstant(),
                row.getString("drawn_by"),
                List.of(drawn));
    }
}
