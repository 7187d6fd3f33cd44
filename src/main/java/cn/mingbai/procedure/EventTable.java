package cn.mingbai.procedure;

import cn.mingbai.procedure.Attempt.References;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The histories of cases: rows are added and read, nothing else; the database refuses the rest. */
@Component
class EventTable {

    private static final String EVENT = """
            SELECT case_id, version, action, from_state, to_state, level, officer_id, actor, role, post, day, at, comment,
                   signers, evidence, meeting_id, notice_id, snapshot_id, draw_id FROM case_event WHERE\s""";

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseEvent> of(Collection<CaseId> cases) {
        return jdbc.sql(EVENT + "case_id = ANY (:ids) ORDER BY id")
                .param("ids", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(EventTable::row)
                .list();
    }

    /** The step that led to a version. */
    Optional<CaseEvent> reaching(CaseId id, int version) {
        return jdbc.sql(EVENT + "case_id = :id AND version >= :version ORDER BY version LIMIT 1")
                .param("id", id.value())
                .param("version", version)
                .query(EventTable::row)
                .optional();
    }

    void add(CaseEvent event, long area) {
        jdbc.sql("""
                        INSERT INTO case_event (case_id, area, version, action, from_state, to_state, level, officer_id, actor,
                               role, post, day, at, comment, signers, evidence, meeting_id, notice_id, snapshot_id, draw_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
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
                        event.references().meeting(),
                        event.references().notice(),
                        event.references().snapshot(),
                        event.references().draw()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static CaseEvent row(ResultSet row, int index) throws SQLException {
        return EventRow.read(
                row,
                new References(
                        row.getObject("meeting_id", UUID.class),
                        row.getObject("notice_id", UUID.class),
                        row.getObject("snapshot_id", UUID.class),
                        row.getObject("draw_id", UUID.class)));
    }
}
