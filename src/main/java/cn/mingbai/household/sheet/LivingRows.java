package cn.mingbai.household.sheet;

import static cn.mingbai.household.sheet.Columns.date;
import static cn.mingbai.household.sheet.Columns.number;
import static cn.mingbai.household.sheet.Columns.text;
import static cn.mingbai.household.sheet.Columns.typed;
import static cn.mingbai.household.sheet.Columns.yesNo;

import cn.mingbai.household.Assurance;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.code.AccessRoad;
import cn.mingbai.household.entry.LivingEntry;
import cn.mingbai.household.entry.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of living conditions. */
final class LivingRows {

    private LivingRows() {}

    static LivingSheet living(ResultSet row) throws SQLException {
        var found = new LivingEntry(
                new LivingEntry.Needs(typed(Assurance.class, row, "food"), typed(Assurance.class, row, "clothing")),
                new LivingEntry.Housing(
                        typed(HousingGrade.class, row, "housing_grade"),
                        number(row, "housing_area"),
                        yesNo(row, "renovated"),
                        yesNo(row, "lives_elsewhere_safely"),
                        typed(RelocationMode.class, row, "relocation_mode"),
                        yesNo(row, "keys_handed_over"),
                        yesNo(row, "moved_in")),
                new LivingEntry.Water(
                        yesNo(row, "water_declared_safe"),
                        number(row, "water_litres"),
                        number(row, "water_fetch_minutes"),
                        number(row, "water_guarantee_rate"),
                        yesNo(row, "water_quality_safe")),
                new LivingEntry.Land(
                        number(row, "arable_land"),
                        number(row, "forest_land"),
                        typed(AccessRoad.class, row, "access_road"),
                        yesNo(row, "living_power"),
                        yesNo(row, "sanitary_toilet")),
                new LivingEntry.Support(yesNo(row, "measures_implemented"), yesNo(row, "measures_effective")),
                new LivingEntry.Survey(Typed.ofNullable(date(row, "surveyed_on")), text(row, "surveyed_by")));
        return new LivingSheet(row.getInt("version"), found);
    }
}
