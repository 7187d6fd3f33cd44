package cn.mingbai.household.history;

import cn.mingbai.household.HouseholdHeader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Old and present rows of one household, from the tables that the database's triggers fill. */
@Component
class HistoryQueries {

    static final List<String> TABLES =
            List.of("household", "member", "living_conditions", "income_account", "income_item", "exclusion");
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    HistoryQueries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row as it was until somebody changed or deleted it. */
    record Old(
            String table,
            UUID row,
            boolean deleted,
            Instant validFrom,
            String recordedBy,
            Instant changedAt,
            String changedBy,
            @Nullable String reason,
            JsonNode values) {}

    /** A row as it is. */
    record Present(String table, UUID row, Instant since, String by, JsonNode values) {}

    /** The newest changes first, at most {@value #MOST} of each table. */
    List<Old> old(HouseholdHeader household) {
        return TABLES.stream()
                .flatMap(table -> jdbc
                        .sql("""
                        SELECT row_id, operation, valid_from, recorded_by, changed_at, changed_by, reason, old_row::text AS old_row
                          FROM %s_history WHERE household_id = :id AND area BETWEEN :area AND :area
                         ORDER BY changed_at DESC, id DESC LIMIT %d""".formatted(table, MOST))
                        .param("id", household.id().value())
                        .param("area", household.area())
                        .query((row, index) -> new Old(
                                table,
                                row.getObject("row_id", UUID.class),
                                "DELETE".equals(row.getString("operation")),
                                row.getObject("valid_from", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("recorded_by"),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("changed_by"),
                                row.getString("reason"),
                                json.readTree(row.getString("old_row"))))
                        .list()
                        .stream())
                .toList();
    }

    List<Present> present(HouseholdHeader household) {
        return TABLES.stream()
                .flatMap(table -> jdbc
                        .sql(
                                "SELECT t.id, t.recorded_at, t.recorded_by, to_jsonb(t)::text AS present FROM %s t WHERE %s = :id AND area = :area"
                                        .formatted(table, "household".equals(table) ? "id" : "household_id"))
                        .param("id", household.id().value())
                        .param("area", household.area())
                        .query((row, index) -> new Present(
                                table,
                                row.getObject("id", UUID.class),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("recorded_by"),
                                json.readTree(row.getString("present"))))
                        .list()
                        .stream())
                .toList();
    }
}
