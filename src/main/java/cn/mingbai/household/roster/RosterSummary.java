package cn.mingbai.household.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from all rows of an import together: who is there twice, and the counts. */
@Component
class RosterSummary {

    private static final List<String> STAGED =
            List.of("roster_problem", "roster_income", "roster_person", "roster_household");

    private final JdbcClient jdbc;
    private final RosterDuplicates duplicates;

    RosterSummary(JdbcClient jdbc, RosterDuplicates duplicates) {
        this.jdbc = jdbc;
        this.duplicates = duplicates;
    }

    /** Takes away what was staged, before a check begins and after an import is discarded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(UUID importId) {
        for (var table : STAGED) {
            jdbc.sql("DELETE FROM %s WHERE import_id = ?".formatted(table))
                    .param(importId)
                    .update();
        }
    }

    /** Takes away the staged people once they are in the register; what is wrong with the others stays readable. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clearPersons(UUID importId) {
        for (var table : STAGED.subList(1, STAGED.size())) {
            jdbc.sql("DELETE FROM %s WHERE import_id = ?".formatted(table))
                    .param(importId)
                    .update();
        }
    }

    /** Compares the rows with each other and with the register, counts, and makes the import ready to be decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(UUID importId, int year, int rows, long millis) {
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
                            SELECT count(DISTINCT row) AS warned FROM roster_problem
                             WHERE import_id = :id AND severity = 'WARNING')
                        UPDATE roster_import i
                           SET state = 'READY', progress = 100, year = :year, rows = :rows, check_millis = :millis,
                               households = h.households, accepted_households = h.accepted,
                               rejected_households = h.households - h.accepted,
                               persons = p.persons, accepted = p.accepted, rejected = p.persons - p.accepted,
                               warned = w.warned, version = i.version + 1
                          FROM h, p, w WHERE i.id = :id AND i.state = 'CHECKING'""")
                .param("id", importId)
                .param("year", year)
                .param("rows", rows)
                .param("millis", millis)
                .update();
    }
}
