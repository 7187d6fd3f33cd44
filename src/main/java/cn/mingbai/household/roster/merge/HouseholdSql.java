package cn.mingbai.household.roster.merge;

/** Merging what is said of households as a whole. Each statement works on all of them at once. */
final class HouseholdSql {

    /** Households that the register does not have yet. */
    static final String NEW_HOUSEHOLDS = """
            INSERT INTO household (id, area, number, villager_group, status, other_causes, phone, phone_index, bank_account,
                bank_index, category, main_cause, stated_size, bank_name, note)
            SELECT q.id, q.area, q.number, s.villager_group, coalesce(s.status, 'NONE'), s.other_causes, s.phone, s.phone_index,
                   s.bank_account, s.bank_index, s.category, s.main_cause, s.stated_size, s.bank_name, s.note
              FROM merge_household q JOIN roster_household s ON s.import_id = :id AND s.position = q.position
             WHERE q.is_new""";

    /** Register data that the file states otherwise. */
    static final String CHANGED_HOUSEHOLDS = """
            WITH changed AS (
                UPDATE household h
                   SET villager_group = CASE s.villager_group WHEN '' THEN h.villager_group ELSE s.villager_group END,
                       other_causes = CASE s.other_causes WHEN '{}' THEN h.other_causes ELSE s.other_causes END,
                       phone = CASE WHEN s.phone_index IS NULL THEN h.phone ELSE s.phone END,
                       phone_index = coalesce(s.phone_index, h.phone_index),
                       bank_account = CASE WHEN s.bank_index IS NULL THEN h.bank_account ELSE s.bank_account END,
                       bank_index = coalesce(s.bank_index, h.bank_index),
                       category = coalesce(s.category, h.category), main_cause = coalesce(s.main_cause, h.main_cause),
                       stated_size = coalesce(s.stated_size, h.stated_size), bank_name = coalesce(s.bank_name, h.bank_name),
                       note = coalesce(s.note, h.note), version = h.version + 1
                  FROM merge_household q JOIN roster_household s ON s.import_id = :id AND s.position = q.position
                 WHERE h.id = q.id AND NOT q.is_new
                   AND ((s.villager_group <> '' AND s.villager_group <> h.villager_group)
                        OR (s.other_causes <> '{}' AND s.other_causes <> h.other_causes)
                        OR (s.phone_index, s.bank_index) IS DISTINCT FROM
                           (CASE WHEN s.phone_index IS NULL THEN NULL ELSE h.phone_index END,
                            CASE WHEN s.bank_index IS NULL THEN NULL ELSE h.bank_index END)
                        OR (h.category, h.main_cause, h.stated_size, h.bank_name, h.note) IS DISTINCT FROM
                           (coalesce(s.category, h.category), coalesce(s.main_cause, h.main_cause),
                            coalesce(s.stated_size, h.stated_size), coalesce(s.bank_name, h.bank_name), coalesce(s.note, h.note)))
                RETURNING h.id)
            UPDATE merge_household q SET touched = true FROM changed WHERE q.id = changed.id""";

    /** Living conditions that the file states otherwise. */
    static final String CHANGED_CONDITIONS = """
            WITH changed AS (
                UPDATE living_conditions l
                   SET housing_grade = coalesce(s.housing_grade, l.housing_grade),
                       housing_area = coalesce(s.housing_area, l.housing_area),
                       water_declared_safe = coalesce(s.water_declared_safe, l.water_declared_safe),
                       water_fetch_minutes = coalesce(s.water_fetch_minutes, l.water_fetch_minutes),
                       arable_land = coalesce(s.arable_land, l.arable_land),
                       forest_land = coalesce(s.forest_land, l.forest_land),
                       access_road = coalesce(s.access_road, l.access_road),
                       living_power = coalesce(s.living_power, l.living_power),
                       sanitary_toilet = coalesce(s.sanitary_toilet, l.sanitary_toilet), version = l.version + 1
                  FROM merge_household q JOIN roster_household s ON s.import_id = :id AND s.position = q.position
                 WHERE l.household_id = q.id AND NOT q.is_new
                   AND (l.housing_grade, l.housing_area, l.water_declared_safe, l.water_fetch_minutes, l.arable_land,
                        l.forest_land, l.access_road, l.living_power, l.sanitary_toilet) IS DISTINCT FROM
                       (coalesce(s.housing_grade, l.housing_grade), coalesce(s.housing_area, l.housing_area),
                        coalesce(s.water_declared_safe, l.water_declared_safe),
                        coalesce(s.water_fetch_minutes, l.water_fetch_minutes), coalesce(s.arable_land, l.arable_land),
                        coalesce(s.forest_land, l.forest_land), coalesce(s.access_road, l.access_road),
                        coalesce(s.living_power, l.living_power), coalesce(s.sanitary_toilet, l.sanitary_toilet))
                RETURNING l.household_id)
            UPDATE merge_household q SET touched = true FROM changed WHERE q.id = changed.household_id""";

    /** Living conditions of new households. */
    static final String NEW_CONDITIONS = """
            INSERT INTO living_conditions (household_id, area, housing_grade, housing_area, water_declared_safe, water_fetch_minutes, arable_land, forest_land,
                access_road, living_power, sanitary_toilet)
            SELECT q.id, q.area, s.housing_grade, s.housing_area, s.water_declared_safe, s.water_fetch_minutes, s.arable_land,
                   s.forest_land, s.access_road, s.living_power, s.sanitary_toilet
              FROM merge_household q JOIN roster_household s ON s.import_id = :id AND s.position = q.position
             WHERE q.is_new OR NOT EXISTS (SELECT FROM living_conditions l WHERE l.household_id = q.id)""";

    private HouseholdSql() {}
}
