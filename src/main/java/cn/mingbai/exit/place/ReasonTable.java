package cn.mingbai.exit.place;

import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.CaseId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why indicators that are only considered, and not met, do not stand in the way; the latest reason counts. */
@Component
class ReasonTable {

    private final JdbcClient jdbc;

    ReasonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By case and criterion. */
    Map<CaseId, Map<VillageCriterion, String>> of(Collection<CaseId> ids) {
        var reasons = new HashMap<CaseId, Map<VillageCriterion, String>>();
        jdbc.sql("""
                        SELECT DISTINCT ON (case_id, criterion) case_id, criterion, reason FROM place_exit_reason
                         WHERE case_id = ANY (:ids) ORDER BY case_id, criterion, id DESC""")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    reasons.computeIfAbsent(
                                    new CaseId(row.getObject("case_id", UUID.class)),
                                    id -> new EnumMap<>(VillageCriterion.class))
                            .put(VillageCriterion.valueOf(row.getString("criterion")), row.getString("reason"));
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
