package cn.mingbai.household.roster.merge;

/** Merging persons. Each statement works on all of them at once. */
final class PersonSql {

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

    private PersonSql() {}
}
