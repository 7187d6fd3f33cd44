package cn.mingbai.household.roster;

import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.roster.RosterImport.Counts;
import cn.mingbai.household.roster.RosterImport.Merged;
import cn.mingbai.privacy.SealedChunks;
import cn.mingbai.shared.AreaRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of imports. Each change of state is a conditional UPDATE that says whether it took effect. */
@Repository
class RosterImportTable {

    private final JdbcClient jdbc;

    RosterImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, SignedInOfficer officer, String fileName, int year, Instant now) {
        jdbc.sql("""
                        INSERT INTO roster_import (id, area, area_hi, uploaded_by, uploader_name, uploaded_at, file_name,
                            file_size, file_digest, year, state)
                        VALUES (:id, :lo, :hi, :by, :name, :at, :file, 0, decode(repeat('00', 32), 'hex'),
                            nullif(:year, 0), 'CHECKING')""")
                .param("id", id)
                .param("lo", officer.place().range().lo())
                .param("hi", officer.place().range().hi())
                .param("by", officer.username())
                .param("name", officer.displayName())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("file", fileName)
                .param("year", year)
                .update();
    }

    void keep(UUID id, SealedChunks.Kept kept) {
        jdbc.sql("UPDATE roster_import SET file_size = ?, file_digest = ? WHERE id = ?")
                .params(kept.size(), kept.digest(), id)
                .update();
    }

    Optional<RosterImport> find(UUID id) {
        return jdbc.sql("SELECT * FROM roster_import WHERE id = ?")
                .param(id)
                .query(RosterImportTable::read)
                .optional();
    }

    /** The latest imports that lie wholly in the range, newest first, older than a moment. */
    List<RosterImport> latest(AreaRange range, Instant before, int limit) {
        return jdbc.sql("""
                        SELECT * FROM roster_import
                         WHERE area BETWEEN ? AND ? AND uploaded_at < ?
                         ORDER BY uploaded_at DESC, id LIMIT ?""")
                .params(range.lo(), range.hi(), OffsetDateTime.ofInstant(before, ZoneOffset.UTC), limit)
                .query(RosterImportTable::read)
                .list();
    }

    /** An earlier merge of the very same file. */
    Optional<RosterImport> mergedBefore(UUID id) {
        return jdbc.sql("""
                        SELECT earlier.* FROM roster_import this
                          JOIN roster_import earlier ON earlier.file_digest = this.file_digest AND earlier.id <> this.id
                         WHERE this.id = ? AND earlier.state = 'MERGED' ORDER BY earlier.uploaded_at DESC LIMIT 1""").param(id).query(RosterImportTable::read).optional();
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

    boolean stop(UUID id, RosterState from, RosterState to, String reason, List<String> args) {
        return jdbc.sql("""
                                UPDATE roster_import SET state = ?, progress = 0, reason = ?, reason_args = ?::jsonb,
                                       version = version + 1
                                 WHERE id = ? AND state = ?""")
                        .params(to.name(), reason, JsonText.array(args), id, from.name())
                        .update()
                == 1;
    }

    boolean discard(UUID id, Instant now) {
        return jdbc.sql("""
                                UPDATE roster_import SET state = 'DISCARDED', finished_at = ?, version = version + 1
                                 WHERE id = ? AND state IN ('CHECKING', 'READY', 'FAILED')""")
                        .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    void setYear(UUID id, int year) {
        jdbc.sql("UPDATE roster_import SET year = ? WHERE id = ?")
                .params(year, id)
                .update();
    }

    private static RosterImport read(ResultSet row, int number) throws SQLException {
        var year = row.getObject("year", Integer.class);
        var merged = row.getObject("households_new", Integer.class) == null
                ? null
                : new Merged(
                        row.getInt("households_new"),
                        row.getInt("households_changed"),
                        row.getInt("households_unchanged"),
                        row.getInt("persons_new"),
                        row.getInt("persons_changed"),
                        row.getInt("persons_unchanged"));
        return new RosterImport(
                row.getObject("id", UUID.class),
                new AreaRange(row.getLong("area"), row.getLong("area_hi")),
                row.getString("uploaded_by"),
                row.getString("uploader_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("file_name"),
                row.getLong("file_size"),
                year,
                RosterState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("reason"),
                JsonText.list(row.getString("reason_args")),
                counts(row),
                merged,
                row.getObject("check_millis", Long.class));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("rows"),
                row.getInt("households"),
                row.getInt("persons"),
                row.getInt("accepted"),
                row.getInt("rejected"),
                row.getInt("warned"),
                row.getInt("accepted_households"),
                row.getInt("rejected_households"));
    }
}
