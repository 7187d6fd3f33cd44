package cn.mingbai.household;

import static cn.mingbai.household.FactsRows.choice;
import static cn.mingbai.household.FactsRows.date;

import cn.mingbai.household.HouseholdFacts.Exclusion;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.shared.AreaRange;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts of any number of households in four queries. No secret is read. */
@Component
class FactsQueries {

    private final JdbcClient jdbc;

    FactsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account of one year, with its source. */
    record Income(List<IncomeItem> items, @Nullable BigDecimal operatingExpense, FactSource source) {}

    Map<HouseholdId, HouseholdFacts> of(AreaRange scope, Collection<HouseholdId> ids, int year) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var asked = ids.stream().map(HouseholdId::value).toArray(UUID[]::new);
        var members = members(scope, asked);
        var income = income(scope, asked, year);
        var exclusions = exclusions(scope, asked);
        var facts = new LinkedHashMap<HouseholdId, HouseholdFacts>();
        query(scope, asked, """
                SELECT h.id, h.status, h.identified_on, h.category, h.compared_on,
                       (h.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS registered_on, l.*
                  FROM household h LEFT JOIN living_conditions l ON l.household_id = h.id
                 WHERE h.area BETWEEN :lo AND :hi AND h.id = ANY (:ids)""").query(row -> {
            var id = row.getObject(1, UUID.class);
            facts.put(
                    new HouseholdId(id),
                    FactsRows.facts(
                            row,
                            members.getOrDefault(id, List.of()),
                            income.get(id),
                            exclusions.getOrDefault(id, List.of())));
        });
        return facts;
    }

    Map<HouseholdId, List<Integer>> yearsOf(AreaRange scope, Collection<HouseholdId> ids) {
        var years = new HashMap<HouseholdId, List<Integer>>();
        query(scope, ids.stream().map(HouseholdId::value).toArray(UUID[]::new), """
                SELECT h.id, ARRAY(SELECT a.year FROM income_account a WHERE a.household_id = h.id ORDER BY a.year) AS own,
                       (SELECT max(v.year) FROM income_account v WHERE v.area = h.area) AS village
                  FROM household h
                 WHERE h.area BETWEEN :lo AND :hi AND h.id = ANY (:ids)""")
                .query(row -> {
                    var own = List.of((Integer[]) row.getArray("own").getArray());
                    var village = row.getObject("village", Integer.class);
                    years.put(
                            new HouseholdId(row.getObject("id", UUID.class)),
                            own.isEmpty() && village != null ? List.of(village) : own);
                });
        return years;
    }

    private Map<UUID, List<Member>> members(AreaRange scope, UUID[] ids) {
        return grouped(scope, ids, """
                SELECT household_id, name, relation, birth_date, education, school_stage, schooling_state, dropout_reason,
                       health, labour, basic_medical_insurance, critical_illness_insurance, treatment_assured
                  FROM member
                 WHERE area BETWEEN :lo AND :hi AND household_id = ANY (:ids) AND removed_on IS NULL
                 ORDER BY number""", FactsRows::member);
    }

    private Map<UUID, List<Exclusion>> exclusions(AreaRange scope, UUID[] ids) {
        return grouped(
                scope,
                ids,
                """
                SELECT household_id, kind, since, explanation, status, source, found_on
                  FROM exclusion
                 WHERE area BETWEEN :lo AND :hi AND household_id = ANY (:ids)
                 ORDER BY found_on, id""",
                row -> new Exclusion(
                        choice(ExclusionKind.class, row, "kind"),
                        date(row, "since"),
                        choice(ExclusionExplanation.class, row, "explanation"),
                        choice(ExclusionStatus.class, row, "status"),
                        new FactSource(row.getString("source"), date(row, "found_on"))));
    }

    private Map<UUID, Income> income(AreaRange scope, UUID[] ids, int year) {
        var accounts = new HashMap<UUID, Income>();
        query(scope, ids, """
                SELECT a.household_id, a.operating_expense, a.surveyed_on, a.surveyed_by, i.kind, i.item, i.amount, i.nature
                  FROM income_account a LEFT JOIN income_item i ON i.account_id = a.id
                 WHERE a.area BETWEEN :lo AND :hi AND a.household_id = ANY (:ids) AND a.year = :year
                 ORDER BY a.household_id, i.position""").param("year", year).query(row -> {
            var id = row.getObject("household_id", UUID.class);
            var account = accounts.get(id);
            if (account == null) {
                account = new Income(
                        new ArrayList<>(),
                        row.getBigDecimal("operating_expense"),
                        new FactSource(row.getString("surveyed_by"), date(row, "surveyed_on")));
                accounts.put(id, account);
            }
            if (row.getString("kind") != null) {
                account.items()
                        .add(new IncomeItem(
                                choice(IncomeKind.class, row, "kind"),
                                row.getString("item"),
                                row.getBigDecimal("amount"),
                                choice(IncomeNature.class, row, "nature")));
            }
        });
        return accounts;
    }

    private <T> Map<UUID, List<T>> grouped(AreaRange scope, UUID[] ids, String sql, RowReader<T> reader) {
        var grouped = new HashMap<UUID, List<T>>();
        query(scope, ids, sql).query(row -> {
            grouped.computeIfAbsent(row.getObject("household_id", UUID.class), id -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return grouped;
    }

    private JdbcClient.StatementSpec query(AreaRange scope, UUID[] ids, String sql) {
        return jdbc.sql(sql).param("lo", scope.lo()).param("hi", scope.hi()).param("ids", ids);
    }

    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
