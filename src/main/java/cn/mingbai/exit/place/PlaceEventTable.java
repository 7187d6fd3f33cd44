package cn.mingbai.exit.place;

import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.EventRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The histories of cases of places: rows are added and read, nothing else; the database refuses the rest. */
@Component
class PlaceEventTable {

    private final JdbcClient jdbc;

    PlaceEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened, the first thing first. */
    List<CaseEvent> of(CaseId id) {
        return jdbc.sql("SELECT * FROM place_exit_event WHERE case_id = ? ORDER BY id")
                .param(id.value())
                .query(PlaceEventTable::row)
                .list();
    }

    void add(CaseEvent event, long area) {
        jdbc.sql("""
                        INSERT INTO place_exit_event (case_id, area, version, action, from_state, to_state, level, officer_id,
                               actor, role, post, day, at, comment, signers, evidence, notice_id, figures_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        event.caseId().value(),
                        area,
                        event.version(),
                        event.action(),
                        event.from(),
                        event.to(),
                        name(event.level()),
                        event.officer(),
                        event.actor(),
                        name(event.role()),
                        event.post(),
                        event.day(),
                        Timestamp.from(event.at()),
                        event.comment(),
                        event.signers().toArray(String[]::new),
                        event.evidence().toArray(UUID[]::new),
                        event.references().notice(),
                        event.references().snapshot()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static CaseEvent row(ResultSet row, int index) throws SQLException {
        return EventRow.read(
                row,
                new References(
                        null, row.getObject("notice_id", UUID.class), row.getObject("figures_id", UUID.class), null));
    }
}
