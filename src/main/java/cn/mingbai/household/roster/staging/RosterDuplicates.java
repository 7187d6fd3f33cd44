package cn.mingbai.household.roster.staging;

import cn.mingbai.household.entry.Severity;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds persons and numbers that stand twice: in the file, in the register within the officer's area, and (yes or no
 * only) beyond it. What must not be merged twice is held back, however long the list of problems.
 */
@Component
public class RosterDuplicates {

    /** Adds problems; new positions follow those already there. */
    private static final String SAY = """
            INSERT INTO roster_problem (import_id, area, position, row, person, column_key, severity, code, shown, args)
            SELECT :id, i.area,
                   (SELECT coalesce(max(position), 0) FROM roster_problem WHERE import_id = :id)
                       + row_number() OVER (ORDER BY f.row),
                   f.row, f.person, f.column_key, :severity, f.code, f.shown, f.args
              FROM roster_import i, (%s) f WHERE i.id = :id""";

    private static final String HOLD_BACK = """
            UPDATE roster_household s SET accepted = false
             WHERE s.import_id = :id AND s.accepted AND s.position IN (
                   SELECT coalesce(p.household, h.position)
                     FROM roster_problem b
                     LEFT JOIN roster_person p ON p.import_id = b.import_id AND p.row = b.row
                     LEFT JOIN roster_household h ON h.import_id = b.import_id AND h.row = b.row
                    WHERE b.import_id = :id AND b.severity = 'ERROR')""";

    /** Both parts of a household that is scattered over the file: neither is the household. */
    private static final String HOLD_BACK_SCATTERED = """
            UPDATE roster_household s SET accepted = false
             WHERE s.import_id = :id AND s.accepted AND s.number IN (
                   SELECT number FROM roster_household
                    WHERE import_id = :id GROUP BY number HAVING count(*) > 1)""";

    private final JdbcClient jdbc;

    RosterDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void find(UUID importId) {
        jdbc.sql("ANALYZE roster_person, roster_household").update();
        DuplicateSql.ERRORS.forEach(rows -> say(importId, rows, Severity.ERROR));
        DuplicateSql.WARNINGS.forEach(rows -> say(importId, rows, Severity.WARNING));
        jdbc.sql(HOLD_BACK).param("id", importId).update();
        jdbc.sql(HOLD_BACK_SCATTERED).param("id", importId).update();
    }

    private void say(UUID importId, String rows, Severity severity) {
        jdbc.sql(SAY.formatted(rows))
                .param("id", importId)
                .param("severity", severity.name())
                .update();
    }
}
