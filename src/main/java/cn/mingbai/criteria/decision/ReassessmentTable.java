package cn.mingbai.criteria.decision;

import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.HouseholdKey;
import cn.mingbai.shared.AreaRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far judging places again has come; survives a crash. */
@Component
class ReassessmentTable {

    private static final String OPEN = """
            SELECT id, area_lo, area_hi, due_at, after_area, after_number, after_id, done FROM reassessment
             WHERE finished_at IS NULL AND\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReassessmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID request(AreaRange place, Reassessment.Reason reason, Instant dueAt) {
        return jdbc.sql("""
                        INSERT INTO reassessment (area_lo, area_hi, requested_at, due_at, reason)
                        VALUES (:lo, :hi, :now, :due, :reason) RETURNING id""")
                .param("lo", place.lo())
                .param("hi", place.hi())
                .param("now", moment(clock.instant()))
                .param("due", moment(dueAt))
                .param("reason", reason.name())
                .query((row, index) -> row.getObject("id", UUID.class))
                .single();
    }

    Optional<Reassessment> unfinished(UUID id) {
        return jdbc.sql(OPEN + "id = :id")
                .param("id", id)
                .query(ReassessmentTable::read)
                .optional();
    }

    List<Reassessment> unfinished() {
        return jdbc.sql(OPEN + "true").query(ReassessmentTable::read).list();
    }

    /** Those that are due and touch this place. */
    List<Reassessment> unfinishedAt(AreaRange place) {
        return jdbc.sql(OPEN + "area_lo <= :hi AND area_hi >= :lo AND due_at <= :now")
                .param("lo", place.lo())
                .param("hi", place.hi())
                .param("now", moment(clock.instant()))
                .query(ReassessmentTable::read)
                .list();
    }

    void reached(UUID id, HouseholdKey last, int more) {
        jdbc.sql("""
                        UPDATE reassessment SET after_area = :area, after_number = :number, after_id = :household,
                               done = done + :more WHERE id = :id""")
                .param("area", last.area())
                .param("number", last.number())
                .param("household", last.id().value())
                .param("more", more)
                .param("id", id)
                .update();
    }

    void finished(UUID id) {
        jdbc.sql("UPDATE reassessment SET finished_at = :now WHERE id = :id")
                .param("now", moment(clock.instant()))
                .param("id", id)
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Reassessment read(ResultSet row, int index) throws SQLException {
        var after = row.getObject("after_id", UUID.class);
        return new Reassessment(
                row.getObject("id", UUID.class),
                new AreaRange(row.getLong("area_lo"), row.getLong("area_hi")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                after == null
                        ? null
                        : new HouseholdKey(
                                new HouseholdId(after), row.getLong("after_area"), row.getString("after_number")),
                row.getLong("done"));
    }
}
