package cn.mingbai.procedure.draw;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Standing.Sample;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases stand with the samples drawn from their lists, in one query. */
@Component
public class SampleSource {

    private final JdbcClient jdbc;

    SampleSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record DrawRow(
            UUID list, Level level, Set<UUID> population, Instant at, int unchecked, Set<UUID> differing) {

        static DrawRow of(ResultSet row, int index) throws SQLException {
            return new DrawRow(
                    row.getObject("list_id", UUID.class),
                    Level.valueOf(row.getString("level")),
                    Set.of((UUID[]) row.getArray("population").getArray()),
                    row.getTimestamp("drawn_at").toInstant(),
                    row.getInt("unchecked"),
                    Set.of((UUID[]) row.getArray("differing").getArray()));
        }
    }

    /**
     * By case and level. A draw counts for a case only if it was made after the case came into its present state; that a check
     * found it to differ counts until the village has verified the home again.
     */
    public Map<CaseId, Map<Level, Sample>> of(Collection<CaseFile> cases) {
        var draws = jdbc.sql("""
                        SELECT d.list_id, d.level, d.population, d.drawn_at,
                               count(*) FILTER (WHERE c.result IS NULL) AS unchecked,
                               coalesce(array_agg(c.case_id) FILTER (WHERE c.result = 'DIFFERS' AND NOT EXISTS
                                   (SELECT FROM case_event e WHERE e.case_id = c.case_id AND e.level = 'VILLAGE'
                                       AND e.snapshot_id IS NOT NULL AND e.at > d.drawn_at)), '{}') AS differing
                          FROM draw d JOIN drawn_case c ON c.draw_id = d.id
                         WHERE d.list_id = ANY (:lists) GROUP BY d.id ORDER BY d.drawn_at""")
                .param("lists", cases.stream().map(CaseFile::list).distinct().toArray(UUID[]::new))
                .query(DrawRow::of)
                .list();
        var samples = new HashMap<CaseId, Map<Level, Sample>>();
        for (var file : cases) {
            samples.put(file.id(), of(file, draws));
        }
        return samples;
    }

    private static Map<Level, Sample> of(CaseFile file, List<DrawRow> draws) {
        var id = file.id().value();
        var byLevel = new EnumMap<Level, Sample>(Level.class);
        for (var draw : draws) {
            var now = draw.population().contains(id) && !draw.at().isBefore(file.since());
            var differs = draw.differing().contains(id);
            if (draw.list().equals(file.list()) && (now || differs)) {
                byLevel.merge(draw.level(), new Sample(now, now ? draw.unchecked() : 0, differs), SampleSource::both);
            }
        }
        return byLevel;
    }

    /** A later draw adds to an earlier one: what was found wrong stays wrong, however often somebody draws. */
    private static Sample both(Sample one, Sample other) {
        return new Sample(
                one.drawn() || other.drawn(), one.unchecked() + other.unchecked(), one.differs() || other.differs());
    }
}
