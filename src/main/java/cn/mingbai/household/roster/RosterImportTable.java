package cn.mingbai.household.roster;

import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.roster.RosterImport.Reason;
import cn.mingbai.household.roster.merge.Merged;
import cn.mingbai.household.roster.staging.JsonText;
import cn.mingbai.privacy.SealedChunks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the table of imports. Each change of state is a conditional UPDATE that says whether it took effect. */
@Repository
class RosterImportTable {

    private final JdbcClient jdbc;

    RosterImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, SignedInOfficer officer, String fileName, @Nullable Integer year) {
        jdbc.sql("""
                        INSERT INTO roster_import (id, area, area_hi, uploaded_by, uploader_name, uploaded_at, file_name,
                            file_size, file_digest, year, state)
                        VALUES (:id, :lo, :hi, :by, :name, now(), :file, 0, decode(repeat('00', 32), 'hex'),
                            :year::integer, 'CHECKING')""")
                .param("id", id)
                .param("lo", officer.place().range().lo())
                .param("hi", officer.place().range().hi())
                .param("by", officer.username())
                .param("name", officer.displayName())
                .param("file", fileName)
                .param("year", year)
                .update();
    }

    void keep(UUID id, SealedChunks.Kept kept) {
        jdbc.sql("UPDATE roster_import SET file_size = ?, file_digest = ? WHERE id = ?")
                .params(kept.size(), kept.digest(), id)
                .update();
    }

    /** From now on the check is timed; false where it is no longer wanted. */
    boolean begin(UUID id) {
        return jdbc.sql("""
                        UPDATE roster_import SET progress = 0, check_begun_at = clock_timestamp()
                         WHERE id = ? AND state = 'CHECKING'""").param(id).update() == 1;
    }

    /** Takes the lock on the import for the rest of the transaction, where it is in that state. */
    boolean isIn(UUID id, RosterState state, int progress) {
        return jdbc.sql("UPDATE roster_import SET progress = ? WHERE id = ? AND state = ?")
                        .params(progress, id, state.name())
                        .update()
                == 1;
    }

    boolean move(UUID id, RosterState from, RosterState to) {
        return jdbc.sql("""
                        UPDATE roster_import SET state = ?, progress = 0, reason = NULL, version = version + 1
                         WHERE id = ? AND state = ?""").params(to.name(), id, from.name()).update() == 1;
    }

    boolean stop(UUID id, RosterState from, RosterState to, Reason reason) {
        return jdbc.sql("""
                        UPDATE roster_import SET state = ?, progress = 0, reason = ?, reason_args = ?::jsonb,
                               version = version + 1
                         WHERE id = ? AND state = ?""")
                        .params(to.name(), reason.code(), JsonText.array(reason.arguments()), id, from.name())
                        .update()
                == 1;
    }

    boolean discard(UUID id) {
        return jdbc.sql("""
                        UPDATE roster_import SET state = 'DISCARDED', finished_at = now(), version = version + 1
                         WHERE id = ? AND state IN ('CHECKING', 'READY', 'FAILED')""").param(id).update() == 1;
    }

    /** The year and the row of the headings, as soon as the check has found them; false where it is no longer wanted. */
    boolean found(UUID id, int year, int headerRow) {
        return jdbc.sql("UPDATE roster_import SET year = ?, header_row = ? WHERE id = ? AND state = 'CHECKING'")
                        .params(year, headerRow, id)
                        .update()
                == 1;
    }

    void merged(UUID id, Merged merged) {
        jdbc.sql("""
                        UPDATE roster_import SET state = 'MERGED', progress = 100, finished_at = now(),
                               households_new = ?, households_changed = ?, households_unchanged = ?,
                               persons_new = ?, persons_changed = ?, persons_unchanged = ?, version = version + 1
                         WHERE id = ?""")
                .params(
                        merged.householdsNew(),
                        merged.householdsChanged(),
                        merged.householdsUnchanged(),
                        merged.personsNew(),
                        merged.personsChanged(),
                        merged.personsUnchanged(),
                        id)
                .update();
    }
}
