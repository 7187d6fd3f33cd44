package cn.mingbai.household.roster;

import cn.mingbai.household.roster.staging.RosterDuplicates;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from all rows of an import together: who is there twice, and the counts. */
@Component
class RosterSummary {

    private final JdbcClient jdbc;
    private final RosterDuplicates duplicates;

    RosterSummary(JdbcClient jdbc, RosterDuplicates duplicates) {
        this.jdbc = jdbc;
        this.duplicates = duplicates;
    }

    /**
     * Compares the rows with each other and with the register, and counts; the import is then ready to be decided.
     *
     * @param rows person rows read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(UUID importId, int rows) {
        duplicates.find(importId);
        jdbc.sql("""
                        WITH h AS (
                            SELECT count(*) AS households, count(*) FILTER (WHERE accepted) AS accepted
                              FROM roster_household WHERE import_id = :id),
                        p AS (
                            SELECT count(*) AS persons, count(*) FILTER (WHERE s.accepted) AS accepted
                              FROM roster_person p
                              JOIN roster_household s ON s.import_id = p.import_id AND s.position = p.household
                             WHERE p.import_id = :id),
                        w AS (
                            SELECT count(DISTINCT row) FILTER (WHERE severity = 'WARNING') AS warned,
                                   count(*) FILTER (WHERE severity = 'ERROR') AS errors,
                                   count(*) FILTER (WHERE severity = 'WARNING') AS warnings
                              FROM roster_problem WHERE import_id = :id)
                        UPDATE roster_import i
                           SET state = 'READY', progress = 100, rows = :rows,
                               check_millis = 1000 * extract(epoch FROM clock_timestamp() - i.check_begun_at),
                               households = h.households, accepted_households = h.accepted,
                               rejected_households = h.households - h.accepted,
                               persons = p.persons, accepted = p.accepted, rejected = p.persons - p.accepted,
                               warned = w.warned, errors_listed = w.errors, warnings_listed = w.warnings,
                               version = i.version + 1
                          FROM h, p, w WHERE i.id = :id AND i.state = 'CHECKING'""").param("id", importId).param("rows", rows).update();
    }
}
