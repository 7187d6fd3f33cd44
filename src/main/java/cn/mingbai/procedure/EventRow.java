package cn.mingbai.procedure;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Attempt.References;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads an event from a row of any table of histories: they share their columns but for what an event points to. */
public final class EventRow {

    private EventRow() {}

    /** @param references what the event points to, from the columns that only its own table has */
    public static CaseEvent read(ResultSet row, References references) throws SQLException {
        var level = row.getString("level");
        var role = row.getString("role");
        return new CaseEvent(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("version", Integer.class),
                row.getString("action"),
                row.getString("from_state"),
                row.getString("to_state"),
                level == null ? null : Level.valueOf(level),
                row.getObject("officer_id", UUID.class),
                row.getString("actor"),
                role == null ? null : Role.valueOf(role),
                row.getString("post"),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("comment"),
                List.of((String[]) row.getArray("signers").getArray()),
                List.of((UUID[]) row.getArray("evidence").getArray()),
                references);
    }
}
