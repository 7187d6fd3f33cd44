package cn.mingbai.exit.place;

import cn.mingbai.exit.place.PlaceExit.StandardKey;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.CaseState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cases of places; the database keeps them to the area of whoever acts. */
@Component
class PlaceExitTable {

    private static final String CASE = """
            SELECT id, area, kind, procedure, year, standard_region, standard_version, state, since, closed_at IS NULL AS open,
                   version FROM place_exit WHERE\s""";

    private final JdbcClient jdbc;

    PlaceExitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlaceExit> find(CaseId id) {
        return jdbc.sql(CASE + "id = ?")
                .param(id.value())
                .query(PlaceExitTable::row)
                .optional();
    }

    /** The same, held against everybody else until the transaction ends: what is judged afterwards is what moves. */
    Optional<PlaceExit> hold(CaseId id) {
        return jdbc.sql(CASE + "id = ? FOR UPDATE")
                .param(id.value())
                .query(PlaceExitTable::row)
                .optional();
    }

    /** Every case of these places: the open one first, then the latest. */
    List<PlaceExit> ofPlaces(PlaceKind kind, Collection<Long> areas) {
        return jdbc.sql(CASE + "kind = :kind AND area = ANY (:areas) ORDER BY closed_at DESC NULLS FIRST, since DESC")
                .param("kind", kind.name())
                .param("areas", areas.toArray(Long[]::new))
                .query(PlaceExitTable::row)
                .list();
    }

    void add(PlaceExit file, long areaHi) {
        jdbc.sql("""
                        INSERT INTO place_exit (id, area, area_hi, kind, procedure, year, standard_region, standard_version,
                                                state, since, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id().value(),
                        file.area(),
                        areaHi,
                        file.kind().name(),
                        file.procedure(),
                        file.year(),
                        file.standard().region(),
                        file.standard().version(),
                        file.state(),
                        Timestamp.from(file.since()),
                        file.version())
                .update();
    }

    /** The one conditional update by which a case moves: false where somebody else was first. */
    boolean move(PlaceExit file, int seenVersion, CaseState to, Instant now) {
        return jdbc.sql("""
                        UPDATE place_exit SET state = :to, since = :now, version = version + 1,
                               closed_at = CASE WHEN :final THEN CAST(:now AS timestamptz) END
                         WHERE id = :id AND version = :version AND state = :from AND closed_at IS NULL""")
                        .param("to", to.name())
                        .param("now", Timestamp.from(now))
                        .param("final", to.isFinal())
                        .param("id", file.id().value())
                        .param("version", seenVersion)
                        .param("from", file.state())
                        .update()
                == 1;
    }

    private static PlaceExit row(ResultSet row, int index) throws SQLException {
        return new PlaceExit(
                new CaseId(row.getObject("id", UUID.class)),
                row.getLong("area"),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("procedure"),
                row.getInt("year"),
                new StandardKey(row.getString("standard_region"), row.getInt("standard_version")),
                row.getString("state"),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("open"),
                row.getInt("version"));
    }
}
