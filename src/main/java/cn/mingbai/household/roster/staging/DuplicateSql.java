package cn.mingbai.household.roster.staging;

import java.util.List;

/**
 * What {@link RosterDuplicates} looks for. Each gives rows of (row, person, column_key, code, shown, args) and works on
 * the whole file at once.
 */
final class DuplicateSql {

    /** Names the first of the others only: a number that stands in a thousand rows must not make a million pairs. */
    private static final String TWICE = """
            SELECT p.row, p.name AS person, '%3$s' AS column_key, '%4$s' AS code, p.%2$s AS shown,
                   jsonb_build_array(o.row::text, o.name, t.persons::text) AS args
              FROM (SELECT %1$s AS number, count(*) AS persons, min(row) AS first,
                           (array_agg(row ORDER BY row))[2] AS second
                      FROM roster_person
                     WHERE import_id = :id AND %1$s IS NOT NULL AND %1$s::text <> ''
                     GROUP BY %1$s HAVING count(*) > 1) t
              JOIN roster_person p ON p.import_id = :id AND p.%1$s = t.number
              JOIN roster_person o ON o.import_id = :id
               AND o.row = CASE p.row WHEN t.first THEN t.second ELSE t.first END""";

    private static final String IN_ANOTHER_HOUSEHOLD = """
            SELECT p.row, p.name AS person, 'ID_NUMBER' AS column_key, 'ID_IN_ANOTHER_HOUSEHOLD' AS code,
                   p.id_shown AS shown, jsonb_build_array(r.full_name, h.number) AS args
              FROM roster_person p
              JOIN roster_household s ON s.import_id = p.import_id AND s.position = p.household
              JOIN member m ON m.id_index = p.id_index AND m.removed_on IS NULL
              JOIN household h ON h.id = m.household_id
              JOIN region r ON r.lo = h.area
             WHERE p.import_id = :id AND h.number <> s.number""";

    /** Beyond the officer's area: that it is so, and nothing else. */
    private static final String ELSEWHERE = """
            SELECT e.file_row AS row, coalesce(p.name, '') AS person, e.what AS column_key,
                   CASE e.what WHEN 'ID_NUMBER' THEN 'ID_REGISTERED_ELSEWHERE'
                               WHEN 'PERSON_NUMBER' THEN 'PERSON_NUMBER_TAKEN' ELSE 'HOUSEHOLD_ELSEWHERE' END AS code,
                   CASE e.what WHEN 'ID_NUMBER' THEN p.id_shown WHEN 'PERSON_NUMBER' THEN p.number END AS shown,
                   '[""]'::jsonb AS args
              FROM roster_rows_registered_elsewhere(:id) e
              LEFT JOIN roster_person p ON p.import_id = :id AND p.row = e.file_row""";

    private static final String OTHER_VILLAGE = """
            SELECT s.row, '' AS person, 'HOUSEHOLD_NUMBER' AS column_key, 'HOUSEHOLD_ELSEWHERE' AS code,
                   s.number AS shown, jsonb_build_array(r.full_name) AS args
              FROM roster_household s
              JOIN household h ON h.number = s.number
              JOIN region r ON r.lo = h.area
             WHERE s.import_id = :id AND h.area <> s.village""";

    /** Of another member; one of the same household and name may have got another ID number, unless he is in the file too. */
    private static final String NUMBER_TAKEN = """
            SELECT p.row, p.name AS person, 'PERSON_NUMBER' AS column_key, 'PERSON_NUMBER_TAKEN' AS code,
                   p.number AS shown, '[]'::jsonb AS args
              FROM roster_person p
              JOIN roster_household s ON s.import_id = p.import_id AND s.position = p.household
              JOIN member m ON m.number = p.number
              JOIN household h ON h.id = m.household_id
             WHERE p.import_id = :id AND p.number <> '' AND m.id_index IS DISTINCT FROM p.id_index
               AND (h.number <> s.number OR m.name <> p.name OR m.removed_on IS NOT NULL
                    OR EXISTS (SELECT FROM roster_person o WHERE o.import_id = :id AND o.id_index = m.id_index))""";

    private static final String HEAD_NOT_IN_FILE = """
            SELECT p.row, p.name AS person, 'RELATION' AS column_key, 'HEAD_NOT_IN_FILE' AS code, NULL::text AS shown,
                   '[]'::jsonb AS args
              FROM roster_household s
              JOIN household h ON h.number = s.number
              JOIN member m ON m.household_id = h.id AND m.removed_on IS NULL AND m.relation IN ('HEAD', 'SPOUSE')
              JOIN roster_person p ON p.import_id = s.import_id AND p.household = s.position AND p.relation = m.relation
             WHERE s.import_id = :id AND NOT EXISTS (
                   SELECT FROM roster_person o
                    WHERE o.import_id = s.import_id AND o.household = s.position
                      AND (o.id_index = m.id_index OR o.number = m.number
                           OR (o.id_index IS NULL AND m.id_index IS NULL AND o.name = m.name)))""";

    private static final String STATUS_KEPT = """
            SELECT s.row, '' AS person, 'STATUS' AS column_key, 'STATUS_KEPT' AS code, NULL::text AS shown,
                   '[]'::jsonb AS args
              FROM roster_household s JOIN household h ON h.number = s.number
             WHERE s.import_id = :id AND s.status IS NOT NULL AND s.status <> h.status""";

    private static final String MEMBERS_NOT_IN_FILE = """
            SELECT s.row, '' AS person, 'STATED_SIZE' AS column_key, 'MEMBERS_NOT_IN_FILE' AS code, NULL::text AS shown,
                   jsonb_build_array(count(*)::text) AS args
              FROM roster_household s
              JOIN household h ON h.number = s.number
              JOIN member m ON m.household_id = h.id AND m.removed_on IS NULL
             WHERE s.import_id = :id AND NOT EXISTS (
                   SELECT FROM roster_person p
                    WHERE p.import_id = s.import_id AND p.household = s.position
                      AND (p.id_index = m.id_index OR p.number = m.number
                           OR (p.id_index IS NULL AND m.id_index IS NULL AND p.name = m.name)))
             GROUP BY s.row""";

    static final List<String> ERRORS = List.of(
            TWICE.formatted("id_index", "id_shown", "ID_NUMBER", "ID_TWICE_IN_FILE"),
            TWICE.formatted("number", "number", "PERSON_NUMBER", "PERSON_NUMBER_TWICE"),
            IN_ANOTHER_HOUSEHOLD,
            ELSEWHERE,
            OTHER_VILLAGE,
            NUMBER_TAKEN,
            HEAD_NOT_IN_FILE);

    static final List<String> WARNINGS = List.of(STATUS_KEPT, MEMBERS_NOT_IN_FILE);

    private DuplicateSql() {}
}
