package cn.mingbai.household;

import cn.mingbai.region.Place;
import cn.mingbai.shared.AreaRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Headers and keys of households, read straight from the tables. */
@Component
class HeaderQueries {

    private static final String HEADER = """
            SELECT h.id, h.area, h.number, h.villager_group, h.status, h.category,
                   (SELECT m.name FROM member m
                     WHERE m.household_id = h.id AND m.relation = 'HEAD' AND m.removed_on IS NULL) AS head_name,
                   (SELECT count(*) FROM member m WHERE m.household_id = h.id AND m.removed_on IS NULL) AS size
              FROM household h
             WHERE h.area BETWEEN :lo AND :hi AND\s""";

    private final JdbcClient jdbc;

    HeaderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            HouseholdId id,
            long area,
            String number,
            String villagerGroup,
            RegistrationStatus status,
            @Nullable HouseholdCategory category,
            @Nullable String headName,
            int size) {

        static Row of(ResultSet row, int index) throws SQLException {
            var category = row.getString("category");
            return new Row(
                    new HouseholdId(row.getObject("id", UUID.class)),
                    row.getLong("area"),
                    row.getString("number"),
                    row.getString("villager_group"),
                    RegistrationStatus.valueOf(row.getString("status")),
                    category == null ? null : HouseholdCategory.valueOf(category),
                    row.getString("head_name"),
                    row.getInt("size"));
        }

        HouseholdHeader at(Place place) {
            return new HouseholdHeader(id, number, place, villagerGroup, headName, status, category, size);
        }
    }

    Optional<Row> byNumber(AreaRange scope, String number) {
        return jdbc.sql(HEADER + "h.number = :number")
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .param("number", number)
                .query(Row::of)
                .optional();
    }

    List<Row> byIds(AreaRange scope, Collection<HouseholdId> ids) {
        return jdbc.sql(HEADER + "h.id = ANY (:ids)")
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .param("ids", ids.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(Row::of)
                .list();
    }

    Map<HouseholdId, LocalDate> exitedOn(AreaRange scope, Collection<HouseholdId> ids) {
        var days = new HashMap<HouseholdId, LocalDate>();
        jdbc.sql("""
                        SELECT id, exited_on FROM household
                         WHERE area BETWEEN :lo AND :hi AND id = ANY (:ids) AND exited_on IS NOT NULL""")
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .param("ids", ids.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(row -> {
                    days.put(
                            new HouseholdId(row.getObject("id", UUID.class)),
                            row.getObject("exited_on", LocalDate.class));
                });
        return days;
    }

    List<HouseholdKey> page(AreaRange range, @Nullable HouseholdKey after, int size) {
        return jdbc.sql("""
                        SELECT id, area, number FROM household
                         WHERE area BETWEEN :lo AND :hi AND (area, number) > (:area, :number)
                         ORDER BY area, number LIMIT :size""")
                .param("lo", range.lo())
                .param("hi", range.hi())
                .param("area", after == null ? range.lo() : after.area())
                .param("number", after == null ? HouseholdKey.FIRST : after.number())
                .param("size", size)
                .query((row, index) -> new HouseholdKey(
                        new HouseholdId(row.getObject("id", UUID.class)), row.getLong("area"), row.getString("number")))
                .list();
    }
}
