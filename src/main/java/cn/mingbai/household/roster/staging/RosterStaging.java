package cn.mingbai.household.roster.staging;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes checked households into the staging tables, many at a time. COPY may not write to a table below a row policy,
 * so it fills a table of the transaction, from which the rows go on.
 */
@Component
public class RosterStaging {

    private final JdbcTemplate jdbc;
    private final Seals seals;

    RosterStaging(JdbcTemplate jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Room for rows of one import. */
    public StagedRows rows(UUID importId, long area) {
        return new StagedRows(importId, area, seals);
    }

    /** Writes what is waiting and empties it; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(StagedRows rows) {
        rows.take().forEach((table, text) -> {
            if (!text.isEmpty()) {
                copy(table, text);
            }
        });
    }

    private void copy(String table, String rows) {
        var passing = table + "_passing";
        jdbc.execute("CREATE TEMPORARY TABLE IF NOT EXISTS %s (LIKE %s INCLUDING DEFAULTS) ON COMMIT DELETE ROWS"
                .formatted(passing, table));
        jdbc.execute((ConnectionCallback<Long>) connection -> copyInto(connection, passing, rows));
        jdbc.execute("INSERT INTO %1$s SELECT * FROM %2$s".formatted(table, passing));
        jdbc.execute("TRUNCATE " + passing);
    }

    /** COPY's messages quote the row; what goes to a log must not carry people into it. */
    private static long copyInto(Connection connection, String table, String rows) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY %s FROM STDIN".formatted(table), new StringReader(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            var withoutData = new SQLException("state " + e.getSQLState());
            throw new SQLException("Rows could not be staged in " + table, e.getSQLState(), withoutData);
        }
    }
}
