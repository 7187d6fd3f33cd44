package cn.mingbai.household.roster;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds persons and numbers that stand twice: in the file, in the register within the officer's area, and (yes or no
 * only) beyond it. Each is one set-based statement, whatever the size of the file.
 */
@Component
class RosterDuplicates {

    /** Adds problems from rows of (row, person, args); new positions follow those already there. */
    private static final String SAY = """
            INSERT INTO roster_problem (import_id, area, position, row, person, column_key, severity, code, shown, args)
            SELECT :id, i.area,
                   (SELECT coalesce(max(position), 0) FROM roster_problem WHERE import_id = :id)
                       + row_number() OVER (ORDER BY f.row),
                   f.row, f.person, :column, :severity, :code, '', f.args
              FROM roster_import i, (%s) f WHERE i.id = :id LIMIT 100000""";

    private static final String TWICE = """
            SELECT p.row, p.name AS person, jsonb_build_array(string_agg(o.row || ' ' || o.name, '、' ORDER BY o.row)) AS args
              FROM roster_person p
              JOIN roster_person o ON o.import_id = p.import_id AND o.%1$s = p.%1$s AND o.row <> p.row
             WHERE p.import_id = :id AND p.%1$s IN (
                   SELECT %1$s FROM roster_person
                    WHERE import_id = :id AND %1$s IS NOT NULL AND %1$s <> '' GROUP BY %1$s HAVING count(*) BETWEEN 2 AND 50)
             GROUP BY p.row, p.name""";

    private static final String IN_ANOTHER_HOUSEHOLD = """
            SELECT p.row, p.name AS person, jsonb_build_array(r.full_name, h.number) AS args
              FROM roster_person p
              JOIN roster_household s ON s.import_id = p.import_id AND s.position = p.household
              JOIN member m ON m.id_index = p.id_index AND m.removed_on IS NULL
              JOIN household h ON h.id = m.household_id
              JOIN region r ON r.lo = h.area
             WHERE p.import_id = :id AND h.number <> s.number""";

    private static final String ELSEWHERE = """
            SELECT p.row, p.name AS person, '[]'::jsonb AS args
              FROM roster_rows_registered_elsewhere(:id) e
              JOIN roster_person p ON p.import_id = :id AND p.row = e.file_row
             WHERE e.what = '%s'""";

    private static final String OTHER_VILLAGE = """
            SELECT s.row, '' AS person, jsonb_build_array(r.full_name) AS args
              FROM roster_household s
              JOIN household h ON h.number = s.number
              JOIN region r ON r.lo = h.area
             WHERE s.import_id = :id AND h.area <> s.village""";

    private static final String NUMBER_TAKEN = """
            SELECT p.row, p.name AS person, jsonb_build_array(h.number) AS args
              FROM roster_person p
              JOIN roster_household s ON s.import_id = p.import_id AND s.position = p.household
              JOIN member m ON m.number = p.number
              JOIN household h ON h.id = m.household_id
             WHERE p.import_id = :id AND p.number <> '' AND m.id_index IS DISTINCT FROM p.id_index
               AND (h.number <> s.number OR m.name <> p.name OR m.removed_on IS NOT NULL)""";

    private static final String STATUS = """
            SELECT s.row, '' AS person, '[]'::jsonb AS args
              FROM roster_household s JOIN household h ON h.number = s.number
             WHERE s.import_id = :id AND s.status IS NOT NULL AND s.status <> h.status""";

    private static final String HEAD_NOT_IN_FILE = """
            SELECT p.row, p.name AS person, '[]'::jsonb AS args
              FROM roster_household s
              JOIN household h ON h.number = s.number
              JOIN member m ON m.household_id = h.id AND m.removed_on IS NULL AND m.relation IN ('HEAD', 'SPOUSE')
              JOIN roster_person p ON p.import_id = s.import_id AND p.household = s.position AND p.relation = m.relation
             WHERE s.import_id = :id AND NOT EXISTS (
                   SELECT FROM roster_person o
                    WHERE o.import_id = s.import_id AND o.household = s.position
                      AND (o.id_index = m.id_index OR o.number = m.number
                           OR (o.id_index IS NULL AND m.id_index IS NULL AND o.name = m.name)))""";

    private static final String NOT_IN_FILE = """
            SELECT s.row, '' AS person, jsonb_build_array(count(*)::text) AS args
              FROM roster_household s
              JOIN household h ON h.number = s.number
              JOIN member m ON m.household_id = h.id AND m.removed_on IS NULL
             WHERE s.import_id = :id AND NOT EXISTS (
                   SELECT FROM roster_person p
                    WHERE p.import_id = s.import_id AND p.household = s.position
                      AND (p.id_index = m.id_index OR p.number = m.number
                           OR (p.id_index IS NULL AND m.id_index IS NULL AND p.name = m.name)))
             GROUP BY s.row""";

    private final JdbcClient jdbc;

    RosterDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void find(UUID importId) {
        jdbc.sql("ANALYZE roster_person, roster_household").update();
        error(
                importId,
                TWICE.formatted("id_index").replace(" AND id_index <> ''", ""),
                "ID_NUMBER",
                "ID_TWICE_IN_FILE");
        error(importId, TWICE.formatted("number"), "PERSON_NUMBER", "PERSON_NUMBER_TWICE");
        error(importId, IN_ANOTHER_HOUSEHOLD, "ID_NUMBER", "ID_IN_ANOTHER_HOUSEHOLD");
        error(importId, ELSEWHERE.formatted("ID_NUMBER"), "ID_NUMBER", "ID_REGISTERED_ELSEWHERE");
        error(importId, ELSEWHERE.formatted("PERSON_NUMBER"), "PERSON_NUMBER", "PERSON_NUMBER_TAKEN");
        error(importId, ELSEWHERE.formatted("HOUSEHOLD_NUMBER"), "HOUSEHOLD_NUMBER", "HOUSEHOLD_ELSEWHERE");
        error(importId, OTHER_VILLAGE, "HOUSEHOLD_NUMBER", "HOUSEHOLD_ELSEWHERE");
        error(importId, NUMBER_TAKEN, "PERSON_NUMBER", "PERSON_NUMBER_TAKEN");
        error(importId, HEAD_NOT_IN_FILE, "RELATION", "HEAD_NOT_IN_FILE");
        say(importId, STATUS, "STATUS", "WARNING", "STATUS_KEPT");
        say(importId, NOT_IN_FILE, "STATED_SIZE", "WARNING", "MEMBERS_NOT_IN_FILE");
        holdBack(importId);
    }

    private void error(UUID importId, String rows, String column, String code) {
        say(importId, rows, column, "ERROR", code);
    }

    private void say(UUID importId, String rows, String column, String severity, String code) {
        jdbc.sql(SAY.formatted(rows))
                .param("id", importId)
                .param("column", column)
                .param("severity", severity)
                .param("code", code)
                .update();
    }

    /** A household with an error in any of its rows waits. */
    private void holdBack(UUID importId) {
        jdbc.sql("""
                        UPDATE roster_household s SET accepted = false
                         WHERE s.import_id = :id AND s.accepted AND EXISTS (
                               SELECT FROM roster_problem b
                                 LEFT JOIN roster_person p ON p.import_id = b.import_id AND p.row = b.row
                                WHERE b.import_id = :id AND b.severity = 'ERROR'
                                  AND coalesce(p.household = s.position, b.row = s.row))""").param("id", importId).update();
    }
}
