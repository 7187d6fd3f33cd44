package cn.mingbai.exit.desk;

import cn.mingbai.household.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how households stood a year before, for many in two queries. */
@Component
class LastYears {

    private final JdbcClient jdbc;

    LastYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<HouseholdId, LastYear> of(Collection<HouseholdId> ids, int year) {
        var households = ids.stream().map(HouseholdId::value).toArray(UUID[]::new);
        var moved = new HashMap<UUID, int[]>();
        jdbc.sql("""
                        SELECT household_id, count(*) FILTER (WHERE joined_on >= :since) AS joined,
                               count(*) FILTER (WHERE removed_on >= :since) AS gone
                          FROM member WHERE household_id = ANY (:ids) AND (joined_on >= :since OR removed_on >= :since)
                         GROUP BY household_id""")
                .param("ids", households)
                .param("since", LocalDate.of(year, 1, 1))
                .query(row -> {
                    moved.put(
                            row.getObject("household_id", UUID.class),
                            new int[] {row.getInt("joined"), row.getInt("gone")});
                });
        var before = new HashMap<HouseholdId, LastYear>();
        jdbc.sql("""
                        SELECT household_id, per_capita_income, deciding FROM household_decision
                         WHERE household_id = ANY (:ids) AND year = :year""").param("ids", households).param("year", year - 1).query(row -> {
            var id = row.getObject("household_id", UUID.class);
            var members = moved.getOrDefault(id, new int[2]);
            before.put(
                    new HouseholdId(id),
                    new LastYear(
                            row.getBigDecimal("per_capita_income"),
                            List.of((String[]) row.getArray("deciding").getArray()),
                            members[0],
                            members[1]));
        });
        moved.forEach((id, members) ->
                before.putIfAbsent(new HouseholdId(id), new LastYear(null, List.of(), members[0], members[1])));
        return before;
    }
}
