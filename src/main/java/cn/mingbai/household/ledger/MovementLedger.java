package cn.mingbai.household.ledger;

import cn.mingbai.shared.AreaRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the movement ledger of a place, within the area of whoever acts. Asks for no permission: the use case that calls it
 * does. Nothing is ever held but a few thousand rows on their way.
 */
@Service
@Transactional(readOnly = true)
public class MovementLedger {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int ON_THEIR_WAY = 4_000;

    /** The smallest id, so that reading begins at the first household of a place. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final String ROWS = """
            SELECT m.id, coalesce(m.restates, m.id) AS place, m.household_id, m.area, m.on_day - DATE '1970-01-01' AS on_day,
                   CASE WHEN m.kind = 'JOINED' THEN CASE m.cause WHEN 'OMITTED' THEN 'OMITTED_MEMBER' ELSE 'NATURAL_INCREASE' END
                        WHEN m.kind = 'LEFT' THEN CASE m.cause WHEN 'ERROR' THEN 'ERRONEOUS_MEMBER' ELSE 'NATURAL_DECREASE' END
                        ELSE m.kind END AS kind,
                   m.households, m.persons, m.recorded_at >= :late AS late
              FROM register_movement m
             WHERE m.area BETWEEN :lo AND :hi""";

    private final JdbcClient jdbc;

    MovementLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Goes through a place's ledger, village by village and household by household; rows of one household come together, in
     * no order among themselves.
     *
     * @param lateAfter rows written down after this day are late
     * @param take is given each row, and says whether to go on
     */
    public void read(AreaRange place, LocalDate lateAfter, Predicate<LedgerEntry> take) {
        read(ROWS + " ORDER BY m.area, m.household_id", Map.of(), place, lateAfter, take);
    }

    /**
     * The same, from a household on, and only households to which something may have happened in a period.
     *
     * @param from the household to begin at, null for the first
     */
    public void readMoved(
            AreaRange place,
            LocalDate since,
            LocalDate until,
            @Nullable LedgerCursor from,
            Predicate<LedgerEntry> take) {
        var sql = ROWS + """
                   AND (m.area, m.household_id) >= (:area, :household)
                   AND EXISTS (SELECT FROM register_movement c
                                WHERE c.area = m.area AND c.household_id = m.household_id AND c.on_day BETWEEN :since AND :until)
                 ORDER BY m.area, m.household_id""";
        var more = new HashMap<>(begin(place, from));
        more.put("since", since);
        more.put("until", until);
        read(sql, more, place, until, take);
    }

    /** All households, from one on; see {@link #read(AreaRange, LocalDate, Predicate)}. */
    public void readFrom(
            AreaRange place, LocalDate lateAfter, @Nullable LedgerCursor from, Predicate<LedgerEntry> take) {
        var sql = ROWS + " AND (m.area, m.household_id) >= (:area, :household) ORDER BY m.area, m.household_id";
        read(sql, begin(place, from), place, lateAfter, take);
    }

    /** What rows rest on, by their ids. */
    public Map<Long, LedgerPapers> papersOf(Collection<Long> ids) {
        var papers = new HashMap<Long, LedgerPapers>();
        jdbc.sql("""
                        SELECT id, cause, document, case_id, recorded_at, recorded_by FROM register_movement
                         WHERE id = ANY (:ids)""").param("ids", ids.toArray(Long[]::new)).query(row -> {
            papers.put(row.getLong("id"), papers(row));
        });
        return papers;
    }

    /** What stands in the files themselves now, by village: the count that the ledger's end is held against. */
    public List<RegisterCount> counts(AreaRange place) {
        return jdbc.sql("""
                        SELECT h.area, count(*) AS households, coalesce(sum(p.persons), 0) AS persons
                          FROM household h
                          LEFT JOIN (SELECT m.household_id, count(*) AS persons FROM member m
                                      WHERE m.area BETWEEN :lo AND :hi AND m.removed_on IS NULL
                                      GROUP BY m.household_id) p ON p.household_id = h.id
                         WHERE h.area BETWEEN :lo AND :hi AND h.status IN ('REGISTERED', 'RETURNED')
                         GROUP BY h.area ORDER BY h.area""")
                .param("lo", place.lo())
                .param("hi", place.hi())
                .query((row, index) ->
                        new RegisterCount(row.getLong("area"), row.getLong("households"), row.getLong("persons")))
                .list();
    }

    private static Map<String, Object> begin(AreaRange place, @Nullable LedgerCursor from) {
        return Map.of(
                "area", from == null ? place.lo() : from.area(), "household", from == null ? FIRST : from.household());
    }

    private void read(
            String sql, Map<String, ?> more, AreaRange place, LocalDate lateAfter, Predicate<LedgerEntry> take) {
        jdbc.sql(sql)
                .withFetchSize(ON_THEIR_WAY)
                .param("lo", place.lo())
                .param("hi", place.hi())
                .param("late", endOf(lateAfter))
                .params(more)
                .query((ResultSet rows) -> {
                    var going = true;
                    while (going && rows.next()) {
                        going = take.test(entry(rows));
                    }
                    return going;
                });
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        var day = row.getInt(5);
        var unstated = row.wasNull();
        return new LedgerEntry(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getLong(4),
                unstated ? LedgerEntry.BEFORE_THE_LEDGER : LocalDate.ofEpochDay(day),
                MovementKind.valueOf(row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                row.getBoolean(9));
    }

    private static LedgerPapers papers(ResultSet row) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new LedgerPapers(
                row.getString("cause"),
                row.getString("document"),
                row.getObject("case_id", UUID.class),
                at,
                row.getString("recorded_by"));
    }
}
