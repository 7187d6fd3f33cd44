package cn.mingbai.exit.doubt;

import cn.mingbai.criteria.standard.Origin;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of doubts about exits. The row policies keep them to the area of whoever acts. */
@Component
class DoubtRows {

    private final JdbcClient jdbc;

    DoubtRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The doubts of cases that were not withdrawn, in the order in which they were raised. */
    List<RaisedDoubt> of(Collection<CaseId> cases) {
        return jdbc.sql("""
                        SELECT * FROM exit_doubt WHERE case_id = ANY (:ids) AND withdrawn_at IS NULL
                         ORDER BY case_id, raised_at, kind""").param("ids", ids(cases)).query(DoubtRows::row).list();
    }

    Optional<RaisedDoubt> find(UUID id) {
        return jdbc.sql("SELECT * FROM exit_doubt WHERE id = ? AND withdrawn_at IS NULL")
                .param(id)
                .query(DoubtRows::row)
                .optional();
    }

    Map<CaseId, Integer> open(Collection<CaseId> cases) {
        var open = new HashMap<CaseId, Integer>();
        jdbc.sql("""
                        SELECT case_id, count(*) AS open FROM exit_doubt
                         WHERE case_id = ANY (:ids) AND answer IS NULL AND withdrawn_at IS NULL GROUP BY case_id""").param("ids", ids(cases)).query(row -> {
            open.put(new CaseId(row.getObject("case_id", UUID.class)), row.getInt("open"));
        });
        return open;
    }

    /** Raises a doubt; false where the same is raised already. */
    boolean raise(CaseFile file, PaperDoubt doubt, String threshold, String words, Instant now) {
        return jdbc.sql("""
                        INSERT INTO exit_doubt (id, case_id, area, kind, measured, threshold, origin, clause, words, raised_at)
                        VALUES (:id, :case, :area, :kind, :measured, :threshold, :origin, :clause, :words, :at)
                        ON CONFLICT (case_id, kind) WHERE withdrawn_at IS NULL DO NOTHING""")
                        .param("id", UUID.randomUUID())
                        .param("case", file.id().value())
                        .param("area", file.area())
                        .param("kind", doubt.kind().name())
                        .param("measured", doubt.measured(), Types.NUMERIC)
                        .param("threshold", threshold)
                        .param("origin", doubt.threshold().origin().name())
                        .param("clause", doubt.threshold().threshold().clause().citation())
                        .param("words", words)
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    void withdraw(UUID id, Instant now) {
        jdbc.sql("UPDATE exit_doubt SET withdrawn_at = ?, version = version + 1 WHERE id = ? AND withdrawn_at IS NULL")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** Answers a doubt; false where somebody was first. */
    boolean answer(RaisedDoubt doubt, String words, Collection<UUID> evidence, String by, Instant now) {
        return jdbc.sql("""
                        UPDATE exit_doubt SET answer = ?, evidence = ?, answered_at = ?, answered_by = ?, version = version + 1
                         WHERE id = ? AND version = ? AND answer IS NULL AND withdrawn_at IS NULL""")
                        .params(
                                words,
                                evidence.toArray(UUID[]::new),
                                Timestamp.from(now),
                                by,
                                doubt.id(),
                                doubt.version())
                        .update()
                == 1;
    }

    private static UUID[] ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    private static RaisedDoubt row(ResultSet row, int index) throws SQLException {
        var answeredAt = row.getTimestamp("answered_at");
        return new RaisedDoubt(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                DoubtKind.valueOf(row.getString("kind")),
                row.getBigDecimal("measured"),
                row.getString("threshold"),
                Origin.valueOf(row.getString("origin")),
                row.getString("clause"),
                row.getString("words"),
                row.getTimestamp("raised_at").toInstant(),
                row.getString("answer"),
                List.of((UUID[]) row.getArray("evidence").getArray()),
                answeredAt == null ? null : answeredAt.toInstant(),
                row.getString("answered_by"),
                row.getInt("version"));
    }
}
