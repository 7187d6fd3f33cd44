package cn.mingbai.exit.county.evaluation;

import cn.mingbai.exit.county.evaluation.Frame.FrameHousehold;
import cn.mingbai.exit.county.evaluation.Frame.FrameVillage;
import cn.mingbai.region.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frame of a county as it stands today, and frames that were drawn from. */
@Component
class FrameQueries {

    private static final Map<HouseholdKind, String> COLUMNS = Map.of(
            HouseholdKind.EXITED, "exited",
            HouseholdKind.REMAINING, "remaining",
            HouseholdKind.OTHER, "others");

    private final JdbcClient jdbc;

    FrameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Villages of the county that nobody has designated as poor or not. */
    List<String> undesignated(Place county) {
        return jdbc.sql("""
                        SELECT r.name FROM region r LEFT JOIN village v ON v.region_lo = r.lo
                         WHERE r.level = 'VILLAGE' AND r.lo BETWEEN ? AND ? AND v.poor IS NULL ORDER BY r.lo""")
                .params(county.range().lo(), county.range().hi())
                .query((row, index) -> row.getString("name"))
                .list();
    }

    /** Households in which somebody lives, by village; a village counts as exited if it left the list by that year. */
    Frame today(Place county, int year) {
        return new Frame(jdbc.sql("""
                        SELECT r.lo AS area, r.code, CASE WHEN NOT v.poor THEN 'OTHER' WHEN v.exit_year <= :year THEN 'EXITED'
                               ELSE 'POOR' END AS kind, f.*
                          FROM region r JOIN village v ON v.region_lo = r.lo LEFT JOIN (
                            SELECT h.area AS village,
                                   array_agg(h.id) FILTER (WHERE h.status = 'EXITED') AS exited,
                                   array_agg(m.persons) FILTER (WHERE h.status = 'EXITED') AS exited_persons,
                                   array_agg(h.id) FILTER (WHERE h.status IN ('REGISTERED', 'RETURNED')) AS remaining,
                                   array_agg(m.persons) FILTER (WHERE h.status IN ('REGISTERED', 'RETURNED')) AS remaining_persons,
                                   array_agg(h.id) FILTER (WHERE h.status IN ('NONE', 'CLEARED')) AS others,
                                   array_agg(m.persons) FILTER (WHERE h.status IN ('NONE', 'CLEARED')) AS others_persons
                              FROM household h JOIN (
                                SELECT household_id, count(*)::integer AS persons FROM member
                                 WHERE removed_on IS NULL AND area BETWEEN :lo AND :hi GROUP BY area, household_id
                              ) m ON m.household_id = h.id
                             WHERE h.area BETWEEN :lo AND :hi GROUP BY h.area) f ON f.village = r.lo
                         WHERE r.level = 'VILLAGE' AND r.lo BETWEEN :lo AND :hi ORDER BY r.lo""")
                .param("year", year)
                .param("lo", county.range().lo())
                .param("hi", county.range().hi())
                .query(FrameQueries::village)
                .list());
    }

    Frame of(UUID evaluation) {
        return new Frame(jdbc.sql("SELECT * FROM evaluation_frame WHERE evaluation_id = ? ORDER BY area")
                .param(evaluation)
                .query(FrameQueries::village)
                .list());
    }

    void keep(UUID evaluation, Frame frame) {
        for (var village : frame.villages()) {
            jdbc.sql("""
                            INSERT INTO evaluation_frame (evaluation_id, area, code, kind, exited, exited_persons, remaining,
                                   remaining_persons, others, others_persons)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            evaluation,
                            village.area(),
                            village.code(),
                            village.kind().name(),
                            ids(village.of(HouseholdKind.EXITED)),
                            persons(village.of(HouseholdKind.EXITED)),
                            ids(village.of(HouseholdKind.REMAINING)),
                            persons(village.of(HouseholdKind.REMAINING)),
                            ids(village.of(HouseholdKind.OTHER)),
                            persons(village.of(HouseholdKind.OTHER)))
                    .update();
        }
    }

    private static UUID[] ids(List<FrameHousehold> households) {
        return households.stream().map(FrameHousehold::id).toArray(UUID[]::new);
    }

    private static Integer[] persons(List<FrameHousehold> households) {
        return households.stream().map(FrameHousehold::persons).toArray(Integer[]::new);
    }

    private static FrameVillage village(ResultSet row, int index) throws SQLException {
        var households = new EnumMap<HouseholdKind, List<FrameHousehold>>(HouseholdKind.class);
        for (var column : COLUMNS.entrySet()) {
            var found = households(row, column.getValue());
            if (!found.isEmpty()) {
                households.put(column.getKey(), found);
            }
        }
        return new FrameVillage(
                row.getLong("area"), row.getString("code"), VillageKind.valueOf(row.getString("kind")), households);
    }

    private static List<FrameHousehold> households(ResultSet row, String column) throws SQLException {
        var ids = row.getArray(column);
        if (ids == null) {
            return List.of();
        }
        var households = (UUID[]) ids.getArray();
        var persons = (Integer[]) row.getArray(column + "_persons").getArray();
        return IntStream.range(0, households.length)
                .mapToObj(i -> new FrameHousehold(households[i], persons[i]))
                .toList();
    }
}
