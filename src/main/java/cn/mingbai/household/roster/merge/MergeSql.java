package cn.mingbai.household.roster.merge;

/** The statements of {@link RosterMerge}, in the order in which they run. Each works on all households at once. */
final class MergeSql {

    /** What belongs to what: tables of this transaction only. */
    static final String TABLES = """
            CREATE TEMPORARY TABLE merge_household (position integer PRIMARY KEY, number text, area bigint, id uuid,
                is_new boolean, touched boolean NOT NULL DEFAULT false) ON COMMIT DROP;
            CREATE TEMPORARY TABLE merge_person (row integer PRIMARY KEY, household integer, household_id uuid, area bigint,
                id uuid, is_new boolean, touched boolean NOT NULL DEFAULT false) ON COMMIT DROP;
            CREATE TEMPORARY TABLE merge_account (household integer PRIMARY KEY, household_id uuid, area bigint, id uuid,
                is_new boolean, items_differ boolean) ON COMMIT DROP""";

    /** The accepted households, each with the one of its number in the register. */
    static final String PAIR_HOUSEHOLDS = """
            INSERT INTO merge_household (position, number, area, id, is_new)
            SELECT s.position, s.number, s.village, coalesce(h.id, uuidv7()), h.id IS NULL
              FROM roster_household s LEFT JOIN household h ON h.number = s.number
             WHERE s.import_id = :id AND s.accepted""";

    /** Their persons, each with the member who has the ID number, else the person number, else, without a document, the name. */
    static final String PAIR_PERSONS = """
            INSERT INTO merge_person (row, household, household_id, area, id, is_new)
            SELECT p.row, p.household, q.id, q.area, coalesce(m.id, uuidv7()), m.id IS NULL
              FROM merge_household q
              JOIN roster_person p ON p.import_id = :id AND p.household = q.position
              LEFT JOIN LATERAL (
                   SELECT m.id FROM member m
                    WHERE m.household_id = q.id AND NOT q.is_new AND m.removed_on IS NULL
                      AND (m.id_index = p.id_index OR (p.number <> '' AND m.number = p.number)
                           OR (p.id_index IS NULL AND m.id_index IS NULL AND m.name = p.name))
                    ORDER BY m.id_index = p.id_index DESC NULLS LAST, m.number = p.number DESC LIMIT 1) m ON true""";

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

    /** Living conditions of new households. */
    static final String NEW_CONDITIONS = """
            INSERT INTO living_conditions (household_id, area, housing_grade, housing_area, water_declared_safe, water_fetch_minutes, arable_land, forest_land,
                access_road, living_power, sanitary_toilet)
            SELECT q.id, q.area, s.housing_grade, s.housing_area, s.water_declared_safe, s.water_fetch_minutes, s.arable_land,
                   s.forest_land, s.access_road, s.living_power, s.sanitary_toilet
              FROM merge_household q JOIN roster_household s ON s.import_id = :id AND s.position = q.position
             WHERE q.is_new OR NOT EXISTS (SELECT FROM living_conditions l WHERE l.household_id = q.id)""";

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

    /** A household has one head at a time: who is no longer head or spouse steps back before another steps in. */
    static final String LEAVING_HEADS = """
            UPDATE member m SET relation = 'OTHER', version = m.version + 1
              FROM merge_person q JOIN roster_person p ON p.import_id = :id AND p.row = q.row
             WHERE m.id = q.id AND m.relation IN ('HEAD', 'SPOUSE') AND p.relation <> m.relation""";

    /** Members whom the file states otherwise. */
    static final String CHANGED_PERSONS = """
            WITH changed AS (
                UPDATE member m
                   SET name = p.name, initials = p.initials, relation = p.relation, sex = coalesce(p.sex, m.sex),
                       health = CASE p.health WHEN '{}' THEN m.health ELSE p.health END,
                       id_number = CASE WHEN p.id_index IS DISTINCT FROM m.id_index THEN coalesce(p.id_number, m.id_number)
                                        ELSE m.id_number END,
                       id_kind = CASE WHEN p.id_index IS NULL THEN m.id_kind ELSE p.id_kind END,
                       id_index = coalesce(p.id_index, m.id_index),
                       ethnicity = coalesce(p.ethnicity, m.ethnicity),
                       political_status = coalesce(p.political_status, m.political_status),
                       education = coalesce(p.education, m.education),
                       school_stage = coalesce(p.school_stage, m.school_stage),
                       schooling_state = coalesce(p.schooling_state, m.schooling_state),
                       dropout_reason = coalesce(p.dropout_reason, m.dropout_reason), labour = coalesce(p.labour, m.labour),
                       work_area = coalesce(p.work_area, m.work_area), work_months = coalesce(p.work_months, m.work_months),
                       basic_medical_insurance = coalesce(p.basic_medical_insurance, m.basic_medical_insurance),
                       critical_illness_insurance = coalesce(p.critical_illness_insurance, m.critical_illness_insurance),
                       basic_pension = coalesce(p.basic_pension, m.basic_pension),
                       subsistence_allowance = coalesce(p.subsistence_allowance, m.subsistence_allowance),
                       special_hardship = coalesce(p.special_hardship, m.special_hardship),
                       birth_date = coalesce(p.birth_date, m.birth_date), version = m.version + 1
                  FROM merge_person q JOIN roster_person p ON p.import_id = :id AND p.row = q.row
                 WHERE m.id = q.id AND NOT q.is_new
                   AND ((m.name, m.relation, m.sex, m.health, m.id_index) IS DISTINCT FROM
                        (p.name, p.relation, coalesce(p.sex, m.sex), CASE p.health WHEN '{}' THEN m.health ELSE p.health END,
                         coalesce(p.id_index, m.id_index))
                        OR (m.ethnicity, m.political_status, m.education, m.school_stage, m.schooling_state, m.dropout_reason,
                            m.labour, m.work_area, m.work_months, m.basic_medical_insurance, m.critical_illness_insurance,
                            m.basic_pension, m.subsistence_allowance, m.special_hardship, m.birth_date) IS DISTINCT FROM
                           (coalesce(p.ethnicity, m.ethnicity), coalesce(p.political_status, m.political_status),
                            coalesce(p.education, m.education), coalesce(p.school_stage, m.school_stage),
                            coalesce(p.schooling_state, m.schooling_state), coalesce(p.dropout_reason, m.dropout_reason),
                            coalesce(p.labour, m.labour), coalesce(p.work_area, m.work_area),
                            coalesce(p.work_months, m.work_months),
                            coalesce(p.basic_medical_insurance, m.basic_medical_insurance),
                            coalesce(p.critical_illness_insurance, m.critical_illness_insurance),
                            coalesce(p.basic_pension, m.basic_pension),
                            coalesce(p.subsistence_allowance, m.subsistence_allowance),
                            coalesce(p.special_hardship, m.special_hardship), coalesce(p.birth_date, m.birth_date)))
                RETURNING m.id)
            UPDATE merge_person q SET touched = true FROM changed WHERE q.id = changed.id""";

    /** Persons whom the register does not have yet; who comes without a person number is given the next free one. */
    static final String NEW_PERSONS = """
            INSERT INTO member (id, household_id, area, number, name, initials, sex, id_kind, id_number, id_index, relation, health,
                ethnicity, political_status, education, school_stage, schooling_state, dropout_reason, labour,
                work_area, work_months, basic_medical_insurance, critical_illness_insurance, basic_pension,
                subsistence_allowance, special_hardship, birth_date)
            SELECT q.id, q.household_id, q.area,
                   CASE p.number WHEN '' THEN h.number || lpad((h.last + row_number() OVER (
                       PARTITION BY q.household, p.number ORDER BY p.row))::text, 2, '0') ELSE p.number END,
                   p.name, p.initials, p.sex, p.id_kind, p.id_number, p.id_index, p.relation, p.health,
                   p.ethnicity, p.political_status, p.education, p.school_stage, p.schooling_state, p.dropout_reason,
                   p.labour, p.work_area, p.work_months, p.basic_medical_insurance, p.critical_illness_insurance,
                   p.basic_pension, p.subsistence_allowance, p.special_hardship, p.birth_date
              FROM merge_person q
              JOIN roster_person p ON p.import_id = :id AND p.row = q.row
              JOIN (SELECT g.position, g.number, greatest(
                           coalesce((SELECT max(right(m.number, 2)::integer) FROM member m WHERE m.household_id = g.id), 0),
                           coalesce((SELECT max(right(r.number, 2)::integer) FROM roster_person r
                                      WHERE r.import_id = :id AND r.household = g.position AND r.number <> ''), 0)) AS last
                      FROM merge_household g) h ON h.position = q.household
             WHERE q.is_new""";

    /** Income accounts of the year, and whether their items differ from the file. */
    static final String PAIR_ACCOUNTS = """
            INSERT INTO merge_account (household, household_id, area, id, is_new, items_differ)
            SELECT q.position, q.id, q.area, coalesce(a.id, uuidv7()), a.id IS NULL,
                   a.id IS NULL OR coalesce(staged.items, '{}') IS DISTINCT FROM coalesce(kept.items, '{}')
              FROM merge_household q
              JOIN roster_household s ON s.import_id = :id AND s.position = q.position AND s.income_known
              LEFT JOIN income_account a ON a.household_id = q.id AND a.year = :year
              LEFT JOIN LATERAL (SELECT array_agg(i.kind || ' ' || i.item || ' ' || i.amount::numeric(12, 2) ORDER BY i.kind, i.item) AS items
                           FROM roster_income i WHERE i.import_id = :id AND i.household = q.position AND a.id IS NOT NULL) staged ON true
              LEFT JOIN LATERAL (SELECT array_agg(i.kind || ' ' || i.item || ' ' || i.amount ORDER BY i.kind, i.item) AS items
                           FROM income_item i WHERE i.account_id = a.id AND i.nature = 'RECEIVED') kept ON true""";

    /** Income accounts that were not there. */
    static final String NEW_ACCOUNTS = """
            INSERT INTO income_account (id, household_id, area, year, operating_expense)
            SELECT q.id, q.household_id, q.area, :year, s.operating_expense
              FROM merge_account q JOIN roster_household s ON s.import_id = :id AND s.position = q.household
             WHERE q.is_new""";

    /** Income accounts whose expense the file states otherwise. */
    static final String CHANGED_ACCOUNTS = """
            WITH changed AS (
                UPDATE income_account a
                   SET operating_expense = coalesce(s.operating_expense, a.operating_expense), version = a.version + 1
                  FROM merge_account q JOIN roster_household s ON s.import_id = :id AND s.position = q.household
                 WHERE a.id = q.id AND NOT q.is_new
                   AND (q.items_differ OR coalesce(s.operating_expense, a.operating_expense) IS DISTINCT FROM a.operating_expense)
                RETURNING a.household_id)
            UPDATE merge_household q SET touched = true FROM changed WHERE q.id = changed.household_id""";

    /** Received incomes that the file states otherwise make room; what was noted as not counting stays. */
    static final String REPLACED_ITEMS = """
            DELETE FROM income_item i USING merge_account q
             WHERE i.account_id = q.id AND i.nature = 'RECEIVED' AND NOT q.is_new AND q.items_differ""";

    /** The incomes of the file. */
    static final String NEW_ITEMS = """
            INSERT INTO income_item (account_id, household_id, area, position, kind, item, amount, nature)
            SELECT q.id, q.household_id, q.area,
                   r.position + coalesce((SELECT max(i.position) + 1 FROM income_item i WHERE i.account_id = q.id AND NOT q.is_new), 0),
                   r.kind, r.item, r.amount, 'RECEIVED'
              FROM merge_account q JOIN roster_income r ON r.import_id = :id AND r.household = q.household
             WHERE q.items_differ""";

    /** What was done. A household counts as changed when anything of it or of its persons did. */
    static final String COUNT = """
            SELECT h.*, p.* FROM (
                SELECT count(*) AS households, count(*) FILTER (WHERE q.is_new) AS households_new,
                       count(*) FILTER (WHERE NOT q.is_new AND (q.touched OR EXISTS (
                           SELECT FROM merge_person p WHERE p.household = q.position AND (p.touched OR p.is_new)))) AS households_changed
                  FROM merge_household q) h, (
                SELECT count(*) AS persons, count(*) FILTER (WHERE is_new) AS persons_new,
                       count(*) FILTER (WHERE NOT is_new AND touched) AS persons_changed
                  FROM merge_person) p""";

    private MergeSql() {}
}
