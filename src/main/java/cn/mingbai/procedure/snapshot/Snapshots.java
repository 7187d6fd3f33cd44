package cn.mingbai.procedure.snapshot;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps frozen assessments; adds, and reads, and never changes one. */
@Service
@Transactional
public class Snapshots {

    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Freezes an assessment of a case.
     *
     * @param decision ELIGIBLE, NOT_ELIGIBLE or UNDETERMINED
     * @param content canonical JSON, see {@link CanonicalJson}
     * @param by sign-in name of whoever has it frozen
     */
    public UUID take(CaseFile file, String decision, String content, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO snapshot (id, case_id, area, taken_at, taken_by, decision, content, digest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        file.id().value(),
                        file.area(),
                        Timestamp.from(clock.instant()),
                        by,
                        decision,
                        content,
                        digest(content))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Snapshot get(UUID id) {
        return jdbc.sql("SELECT * FROM snapshot WHERE id = ?")
                .param(id)
                .query(Snapshots::row)
                .optional()
                .orElseThrow(() -> new NotFoundException("No snapshot %s in the area".formatted(id)));
    }

    /** What the latest assessment of each case came to. */
    @Transactional(readOnly = true)
    public Map<CaseId, String> latestDecisions(Collection<CaseId> cases) {
        var decisions = new HashMap<CaseId, String>();
        jdbc.sql("""
                        SELECT DISTINCT ON (case_id) case_id, decision FROM snapshot
                         WHERE case_id = ANY (:ids) ORDER BY case_id, sequence DESC""")
                .param("ids", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    decisions.put(new CaseId(row.getObject("case_id", UUID.class)), row.getString("decision"));
                });
        return decisions;
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    private static Snapshot row(ResultSet row, int index) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                row.getString("decision"),
                row.getString("content"),
                row.getBytes("digest"));
    }
}
