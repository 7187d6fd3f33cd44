package cn.mingbai.household.sheet;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.sheet.IncomeSheet.Item;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads income accounts. */
@Component
class IncomeQueries {

    private final JdbcClient jdbc;

    IncomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> years(HouseholdHeader household) {
        return jdbc.sql("""
                        SELECT year FROM income_account
                         WHERE household_id = :id AND area = :area ORDER BY year DESC LIMIT 30""")
                .param("id", household.id().value())
                .param("area", household.area())
                .query((row, index) -> row.getInt("year"))
                .list();
    }

    IncomeSheet account(HouseholdHeader household, int year) {
        var items = jdbc.sql("""
                        SELECT i.kind, i.item, i.amount, i.nature
                          FROM income_item i JOIN income_account a ON a.id = i.account_id
                         WHERE a.household_id = :id AND a.area = :area AND a.year = :year ORDER BY i.position""")
                .param("id", household.id().value())
                .param("area", household.area())
                .param("year", year)
                .query((row, index) -> new Item(
                        IncomeKind.valueOf(row.getString("kind")),
                        row.getString("item"),
                        row.getBigDecimal("amount"),
                        IncomeNature.valueOf(row.getString("nature"))))
                .list();
        return jdbc.sql("""
                        SELECT version, operating_expense, surveyed_on, surveyed_by FROM income_account
                         WHERE household_id = :id AND area = :area AND year = :year""")
                .param("id", household.id().value())
                .param("area", household.area())
                .param("year", year)
                .query((row, index) -> new IncomeSheet(
                        year,
                        row.getInt("version"),
                        items,
                        row.getBigDecimal("operating_expense"),
                        row.getObject("surveyed_on", LocalDate.class),
                        row.getString("surveyed_by"),
                        household.size()))
                .optional()
                .orElseGet(() -> new IncomeSheet(year, null, items, null, null, null, household.size()));
    }
}
