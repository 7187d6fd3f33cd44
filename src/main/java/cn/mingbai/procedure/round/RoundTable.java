package cn.mingbai.procedure.round;

import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rounds and of their deadlines. */
@Component
class RoundTable {

    private final JdbcClient jdbc;
    private final Regions regions;

    RoundTable(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** Adds a round; false where the county has one of this kind, year and name. */
    boolean add(UUID id, RoundDraft draft, Instant at, String by) {
        var rules = draft.rules();
        var added = jdbc.sql("""
                        INSERT INTO round (id, area, area_hi, kind, name, year, standard_region, standard_version, notice_days,
                               notice_working_days, township_sample, county_sample, opened_at, opened_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area, kind, year, name) DO NOTHING""")
                .params(
                        id,
                        draft.county().range().lo(),
                        draft.county().range().hi(),
                        draft.kind().name(),
                        draft.name(),
                        draft.year(),
                        rules.standardRegion(),
                        rules.standardVersion(),
                        rules.noticeDays(),
                        rules.noticeInWorkingDays(),
                        rules.townshipSample(),
                        rules.countySample(),
                        Timestamp.from(at),
                        by)
                .update();
        if (added == 0) {
            return false;
        }
        draft.deadlines()
                .forEach((action, day) -> jdbc.sql(
                                "INSERT INTO round_deadline (round_id, area, area_hi, action, due_on) VALUES (?, ?, ?, ?, ?)")
                        .params(
                                id,
                                draft.county().range().lo(),
                                draft.county().range().hi(),
                                action,
                                day)
                        .update());
        return true;
    }

    /** How many of its cases are open. */
    long openCases(UUID id) {
        return jdbc.sql("""
                        SELECT count(*) FROM case_file c JOIN village_list l ON l.id = c.list_id
                         WHERE l.round_id = ? AND c.closed_at IS NULL""").param(id).query(Long.class).single();
    }

    void close(UUID id, Instant at) {
        jdbc.sql(
                        "UPDATE round SET state = 'CLOSED', closed_at = ?, version = version + 1 WHERE id = ? AND state = 'OPEN'")
                .params(Timestamp.from(at), id)
                .update();
    }

    Optional<Round> find(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    /** Those that the officer sees, the open ones first, the latest first. */
    List<Round> of(RoundKind kind) {
        return read("kind = ?", kind.name());
    }

    private List<Round> read(String condition, Object argument) {
        var deadlines = new HashMap<UUID, Map<String, LocalDate>>();
        jdbc.sql("SELECT round_id, action, due_on FROM round_deadline WHERE round_id IN (SELECT id FROM round WHERE "
                        + condition + ")")
                .param(argument)
                .query(row -> {
                    deadlines
                            .computeIfAbsent(row.getObject("round_id", UUID.class), id -> new HashMap<>())
                            .put(row.getString("action"), row.getObject("due_on", LocalDate.class));
                });
        var rows = jdbc.sql("SELECT * FROM round WHERE " + condition + " ORDER BY state DESC, opened_at DESC, id")
                .param(argument)
                .query(RoundRow::of)
                .list();
        var places =
                regions.byAreas(rows.stream().map(RoundRow::area).distinct().toList());
        return rows.stream()
                .map(row -> row.round(
                        Optional.ofNullable(places.get(row.area())).orElseThrow(),
                        deadlines.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private record RoundRow(
            UUID id,
            long area,
            RoundKind kind,
            String name,
            int year,
            Rules rules,
            boolean open,
            Instant openedAt,
            String openedBy) {

        static RoundRow of(ResultSet row, int index) throws SQLException {
            return new RoundRow(
                    row.getObject("id", UUID.class),
                    row.getLong("area"),
                    RoundKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getInt("year"),
                    new Rules(
                            row.getString("standard_region"),
                            row.getInt("standard_version"),
                            row.getInt("notice_days"),
                            row.getBoolean("notice_working_days"),
                            row.getInt("township_sample"),
                            row.getInt("county_sample")),
                    "OPEN".equals(row.getString("state")),
                    row.getTimestamp("opened_at").toInstant(),
                    row.getString("opened_by"));
        }

        Round round(Place county, Map<String, LocalDate> deadlines) {
            return new Round(id, county, kind, name, year, rules, deadlines, open, openedAt, openedBy);
        }
    }
}
