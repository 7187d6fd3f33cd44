package cn.mingbai.procedure;

import cn.mingbai.household.HouseholdId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cases. The row policies keep them to the area of whoever acts. */
@Component
class CaseTable {

    private static final String CASE = """
            SELECT c.id, c.list_id, l.round_id, c.household_id, c.area, c.procedure, c.state, c.since,
                   c.closed_at IS NULL AS open, c.version
              FROM case_file c JOIN village_list l ON l.id = c.list_id\s""";

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseFile> find(Collection<CaseId> ids) {
        return jdbc.sql(CASE + "WHERE c.id = ANY (:ids)")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(CaseTable::row)
                .list();
    }

    List<CaseFile> ofList(UUID list) {
        return jdbc.sql(CASE + "WHERE c.list_id = :list ORDER BY c.procedure, c.id")
                .param("list", list)
                .query(CaseTable::row)
                .list();
    }

    List<CaseFile> ofHousehold(HouseholdId household) {
        return jdbc.sql(CASE + "WHERE c.household_id = :household ORDER BY c.since DESC")
                .param("household", household.value())
                .query(CaseTable::row)
                .list();
    }

    void add(CaseFile file) {
        jdbc.sql("""
                        INSERT INTO case_file (id, list_id, household_id, area, procedure, state, since, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id().value(),
                        file.list(),
                        file.household().value(),
                        file.area(),
                        file.procedure(),
                        file.state(),
                        Timestamp.from(file.since()),
                        file.version())
                .update();
    }

    /** The one conditional update by which a case moves: false where somebody else was first. */
    boolean move(CaseFile file, int seenVersion, CaseState to, Instant now) {
        return jdbc.sql("""
                        UPDATE case_file SET state = :to, since = :now, version = version + 1,
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

    private static CaseFile row(ResultSet row, int index) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("list_id", UUID.class),
                row.getObject("round_id", UUID.class),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getLong("area"),
                row.getString("procedure"),
                row.getString("state"),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("open"),
                row.getInt("version"));
    }
}
