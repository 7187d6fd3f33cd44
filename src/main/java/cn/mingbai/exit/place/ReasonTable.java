package cn.mingbai.exit.place;

import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.CaseId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why indicators that are only considered, and not met, do not stand in the way; the latest reason counts. */
@Component
class ReasonTable {

    private final JdbcClient jdbc;

    ReasonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<VillageCriterion, String> of(CaseId id) {
        var reasons = new EnumMap<VillageCriterion, String>(VillageCriterion.class);
        jdbc.sql("""
                        SELECT DISTINCT ON (criterion) criterion, reason FROM place_exit_reason
                         WHERE case_id = ? ORDER BY criterion, id DESC""").param(id.value()).query(row -> {
            reasons.put(VillageCriterion.valueOf(row.getString("criterion")), row.getString("reason"));
        });
        return reasons;
    }

    void add(PlaceExit file, VillageCriterion criterion, String reason, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO place_exit_reason (case_id, area, criterion, reason, given_at, given_by)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(file.id().value(), file.area(), criterion.name(), reason, Timestamp.from(at), by)
                .update();
    }
}
