package cn.mingbai.household.roster;

import cn.mingbai.household.roster.upload.UploadStore;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an import leaves in the database beside its own row, and how it is taken away. */
@Component
class RosterTraces {

    private static final List<String> PEOPLE = List.of("roster_income", "roster_person", "roster_household");

    private final JdbcClient jdbc;
    private final UploadStore uploads;

    RosterTraces(JdbcClient jdbc, UploadStore uploads) {
        this.jdbc = jdbc;
        this.uploads = uploads;
    }

    /** Before a check begins, and once more after one that died. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(UUID importId) {
        clearPeople(importId);
        delete("roster_problem", importId);
    }

    /** Once they are in the register; what is wrong with the others stays readable. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clearPeople(UUID importId) {
        PEOPLE.forEach(table -> delete(table, importId));
    }

    /** The file too: of no use to anybody once it is refused or discarded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID importId) {
        clear(importId);
        uploads.forget(importId);
    }

    private void delete(String table, UUID importId) {
        jdbc.sql("DELETE FROM %s WHERE import_id = ?".formatted(table))
                .param(importId)
                .update();
    }
}
