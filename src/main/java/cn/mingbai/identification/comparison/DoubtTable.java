package cn.mingbai.identification.comparison;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of doubts. */
@Component
class DoubtTable {

    /** The county's list is outside a village's area, so its day stands on the doubt's case by the day it was raised. */
    private static final String DOUBT = """
            SELECT d.*, (d.raised_at AT TIME ZONE 'Asia/Shanghai')::date AS raised_on FROM doubt d WHERE\s""";

    private final JdbcClient jdbc;

    DoubtTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What moves a doubt. */
    record Move(
            DoubtState to,
            @Nullable DoubtFinding finding,
            @Nullable ExclusionExplanation explanation,
            String words,
            @Nullable DoubtFinding decision) {}

    Doubt get(UUID id) {
        return jdbc.sql(DOUBT + "d.id = :id")
                .param("id", id)
                .query(DoubtTable::row)
                .optional()
                .orElseThrow(() -> new NotFoundException("No doubt %s in the area".formatted(id)));
    }

    List<Doubt> of(Collection<CaseId> cases) {
        return jdbc.sql(DOUBT + "d.case_id = ANY (:ids) ORDER BY d.case_id, d.kind, d.id")
                .param("ids", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(DoubtTable::row)
                .list();
    }

    List<Doubt> in(DoubtState state, int atMost) {
        return jdbc.sql(DOUBT + "d.state = :state ORDER BY d.since, d.id LIMIT :size")
                .param("state", state.name())
                .param("size", atMost)
                .query(DoubtTable::row)
                .list();
    }

    /** False where the same person stood on a list of this kind before. */
    boolean raise(CaseFile file, UUID comparison, Department department, UUID member, Instant now) {
        return jdbc.sql("""
                        INSERT INTO doubt (id, case_id, area, comparison_id, kind, member_id, state, raised_at, since)
                        VALUES (?, ?, ?, ?, ?, ?, 'RAISED', ?, ?) ON CONFLICT (case_id, kind, member_id) DO NOTHING""")
                        .params(
                                UUID.randomUUID(),
                                file.id().value(),
                                file.area(),
                                comparison,
                                department.name(),
                                member,
                                Timestamp.from(now),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean move(Doubt doubt, int seenVersion, Move move, Instant now) {
        return jdbc.sql("""
                        UPDATE doubt SET state = :to, finding = :finding, explanation = :explanation, words = :words,
                               decision = :decision, since = :now, version = version + 1
                         WHERE id = :id AND version = :version AND state = :from""")
                        .param("to", move.to().name())
                        .param("finding", name(move.finding()))
                        .param("explanation", name(move.explanation()))
                        .param("words", move.words())
                        .param("decision", name(move.decision()))
                        .param("now", Timestamp.from(now))
                        .param("id", doubt.id())
                        .param("version", seenVersion)
                        .param("from", doubt.state().name())
                        .update()
                == 1;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Doubt row(ResultSet row, int index) throws SQLException {
        var finding = row.getString("finding");
        var explanation = row.getString("explanation");
        var decision = row.getString("decision");
        return new Doubt(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("area"),
                Department.valueOf(row.getString("kind")),
                row.getObject("member_id", UUID.class),
                DoubtState.valueOf(row.getString("state")),
                finding == null ? null : DoubtFinding.valueOf(finding),
                explanation == null ? null : ExclusionExplanation.valueOf(explanation),
                row.getString("words"),
                decision == null ? null : DoubtFinding.valueOf(decision),
                row.getObject("raised_on", LocalDate.class),
                row.getTimestamp("since").toInstant(),
                row.getInt("version"));
    }
}
