package cn.mingbai.exit.place;

import cn.mingbai.exit.place.FrozenFigures.Occasion;
import cn.mingbai.procedure.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frozen figures: added and read, never changed. */
@Component
class FigureTable {

    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlaceExit file, FrozenFigures figures) {
        jdbc.sql("""
                        INSERT INTO place_exit_figures (id, case_id, area, occasion, taken_at, taken_by, content, digest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        figures.id(),
                        file.id().value(),
                        file.area(),
                        figures.occasion().name(),
                        Timestamp.from(figures.takenAt()),
                        figures.takenBy(),
                        figures.content(),
                        figures.digest())
                .update();
    }

    /** Those of a case, the first ones first. */
    List<FrozenFigures> of(CaseId id) {
        return jdbc.sql("SELECT * FROM place_exit_figures WHERE case_id = ? ORDER BY taken_at, id")
                .param(id.value())
                .query(FigureTable::row)
                .list();
    }

    Optional<FrozenFigures> find(UUID id) {
        return jdbc.sql("SELECT * FROM place_exit_figures WHERE id = ?")
                .param(id)
                .query(FigureTable::row)
                .optional();
    }

    static FrozenFigures figures(UUID id, Occasion occasion, Instant at, String by, String content) {
        return new FrozenFigures(id, occasion, at, by, content, digest(content));
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    private static FrozenFigures row(ResultSet row, int index) throws SQLException {
        return new FrozenFigures(
                row.getObject("id", UUID.class),
                Occasion.valueOf(row.getString("occasion")),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                row.getString("content"),
                row.getBytes("digest"));
    }
}
