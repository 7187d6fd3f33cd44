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

    /** By case and level; a draw counts for a case only if it was made after the case came into its present state. */
    public Map<CaseId, Map<Level, Sample>> of(Collection<CaseFile> cases) {
        var draws = jdbc.sql("""
                        SELECT d.list_id, d.level, d.population, d.drawn_at,
                               count(*) FILTER (WHERE c.result IS NULL) AS unchecked,
                               coalesce(array_agg(c.case_id) FILTER (WHERE c.result = 'DIFFERS'), '{}') AS differing
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
            if (draw.list().equals(file.list())
                    && draw.population().contains(id)
                    && !draw.at().isBefore(file.since())) {
                byLevel.merge(
                        draw.level(),
                        new Sample(true, draw.unchecked(), draw.differing().contains(id)),
                        SampleSource::both);
            }
        }
        return byLevel;
    }

    /** A later draw adds to an earlier one: what was found wrong stays wrong, however often somebody draws. */
    private static Sample both(Sample one, Sample other) {
        return new Sample(
                one.drawn() || other.drawn(),
                one.unchecked() + other.unchecked(),
                one.differs() || other.differs());
    }
}
