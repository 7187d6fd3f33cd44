package cn.mingbai.household.roster;

import cn.mingbai.household.roster.RosterImport.Counts;
import cn.mingbai.household.roster.RosterImport.Reason;
import cn.mingbai.household.roster.RosterImport.Upload;
import cn.mingbai.household.roster.merge.Merged;
import cn.mingbai.household.roster.staging.JsonText;
import cn.mingbai.shared.AreaRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of imports. */
final class RosterImportRows {

    private RosterImportRows() {}

    static RosterImport read(ResultSet row, int number) throws SQLException {
        return new RosterImport(
                row.getObject("id", UUID.class),
                new AreaRange(row.getLong("area"), row.getLong("area_hi")),
                upload(row),
                row.getObject("year", Integer.class),
                RosterState.valueOf(row.getString("state")),
                row.getInt("progress"),
                reason(row),
                counts(row),
                merged(row),
                row.getObject("header_row", Integer.class),
                row.getObject("check_millis", Long.class),
                moment(row, "finished_at"));
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getString("uploaded_by"),
                row.getString("uploader_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("file_name"),
                row.getLong("file_size"));
    }

    private static @Nullable Reason reason(ResultSet row) throws SQLException {
        var code = row.getString("reason");
        return code == null ? null : new Reason(code, JsonText.list(row.getString("reason_args")));
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
                row.getInt("rejected_households"),
                row.getInt("errors_listed"),
                row.getInt("warnings_listed"));
    }

    private static @Nullable Merged merged(ResultSet row) throws SQLException {
        return row.getObject("households_new", Integer.class) == null
                ? null
                : new Merged(
                        row.getInt("households_new"),
                        row.getInt("households_changed"),
                        row.getInt("households_unchanged"),
                        row.getInt("persons_new"),
                        row.getInt("persons_changed"),
                        row.getInt("persons_unchanged"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
