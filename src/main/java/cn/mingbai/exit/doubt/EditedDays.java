package cn.mingbai.exit.doubt;

import cn.mingbai.household.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days the facts of households were edited, from their history. What a procedure does to a household is no edit. */
@Component
class EditedDays {

    private static final List<String> TABLES =
            List.of("income_account", "income_item", "living_conditions", "member", "exclusion");

    private final JdbcClient jdbc;

    EditedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<HouseholdId, Set<LocalDate>> of(Collection<HouseholdId> households) {
        var days = new HashMap<HouseholdId, Set<LocalDate>>();
        var tables = TABLES.stream()
                .map(table -> "SELECT household_id, changed_at FROM %s_history WHERE household_id = ANY (:ids)"
                        .formatted(table))
                .collect(Collectors.joining(" UNION ALL "));
        jdbc.sql(
                        "SELECT DISTINCT household_id, (changed_at AT TIME ZONE 'Asia/Shanghai')::date AS day FROM (%s) AS edit"
                                .formatted(tables))
                .param("ids", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(row -> {
                    days.computeIfAbsent(
                                    new HouseholdId(row.getObject("household_id", UUID.class)), id -> new HashSet<>())
                            .add(row.getObject("day", LocalDate.class));
                });
        return days;
    }
}
