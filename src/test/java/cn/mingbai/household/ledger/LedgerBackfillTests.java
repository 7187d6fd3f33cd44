package cn.mingbai.household.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * What the migration writes into the ledger from a register that was there before is what the triggers would have written, had they
 * been there: the same deeds, once before the migration and once after it.
 */
@ProductTest
class LedgerBackfillTests {

    /** Whatever the last migration before V052 is called. */
    private static final String BEFORE_THE_LEDGER = "51?";

    /** Each line is a transaction of its own. */
    private static final List<String> DEEDS = List.of(
            household(1, "REGISTERED", null) + members(1, 3),
            household(2, "REGISTERED", "2018-02-03") + members(2, 2),
            household(3, "NONE", null) + members(3, 1),
            household(4, "EXITED", "2016-02-03") + members(4, 4),
            household(5, "RETURNED", "2017-02-03") + members(5, 2),
            "UPDATE household SET note = 'x' WHERE number LIKE '%0001'",
            "UPDATE household SET status = 'REGISTERED', identified_on = '2018-05-05', main_cause = 'ILLNESS' WHERE number LIKE '%0003'",
            "UPDATE member SET removed_on = '2018-06-06', removal_reason = 'DEATH' WHERE number LIKE '%000203'",
            "UPDATE member SET removed_on = '2018-06-07', removal_reason = 'DEATH' WHERE number LIKE '%000102'",
            "UPDATE household SET status = 'EXITED' WHERE number LIKE '%0002'",
            "UPDATE household SET status = 'RETURNED', identified_on = '2018-09-09' WHERE number LIKE '%0004'",
            "UPDATE household SET status = 'CLEARED' WHERE number LIKE '%0005'",
            "UPDATE household SET status = 'CLEARED' WHERE number LIKE '%0002'",
            "UPDATE household SET status = 'NONE' WHERE number LIKE '%0001'",
            "UPDATE household SET status = 'REGISTERED' WHERE number LIKE '%0001'",
            "UPDATE household SET status = 'CANCELLED' WHERE number LIKE '%0003'",
            member(4, 77, "NULL"),
            member(4, 78, "'2018-01-01'"));

    private static final String LEDGER = """
            SELECT concat_ws(' ', right(h.number, 4), m.kind, coalesce(m.on_day::text, '-'), m.households, m.persons,
                             coalesce(m.cause, '-'))
              FROM register_movement m JOIN household h ON h.id = m.household_id
             WHERE NOT EXISTS (SELECT FROM register_movement r WHERE r.restates = m.id)
             ORDER BY 1""";

    @Autowired
    private FlywayConnectionDetails owner;

    @Test
    void theMigrationWritesWhatTheTriggersWouldHaveWritten() throws SQLException {
        var backfilled = ledger("ledger_backfilled", true);
        var watched = ledger("ledger_watched", false);

        assertThat(watched).hasSize(19);
        assertThat(backfilled).isEqualTo(watched);
    }

    private List<String> ledger(String database, boolean before) throws SQLException {
        administer("CREATE DATABASE %s OWNER %s".formatted(database, owner.getUsername()));
        var url = requireNonNull(owner.getJdbcUrl()).replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
        try {
            if (before) {
                migrate(url, BEFORE_THE_LEDGER);
            } else {
                migrate(url, "latest");
            }
            execute(url, DEEDS);
            migrate(url, "latest");
            return read(url);
        } finally {
            administer("DROP DATABASE %s WITH (FORCE)".formatted(database));
        }
    }

    /** In a container the owner may make databases; of the embedded server the administrator may. */
    private void administer(String sql) throws SQLException {
        var user = "mingbai_owner".equals(owner.getUsername()) ? "postgres" : owner.getUsername();
        try (var connection = DriverManager.getConnection(owner.getJdbcUrl(), user, owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, owner.getUsername(), owner.getPassword())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String url, List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> read(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner.getUsername(), owner.getPassword());
                var rows = connection.createStatement().executeQuery(LEDGER)) {
            var ledger = new ArrayList<String>();
            while (rows.next()) {
                ledger.add(rows.getString(1));
            }
            return ledger;
        }
    }

    private static String household(int number, String status, @Nullable String identified) {
        return "INSERT INTO household (area, number, status, identified_on, main_cause) SELECT lo, code || '%04d', '%s', %s, 'DISABILITY'"
                        .formatted(number, status, identified == null ? "NULL" : "'" + identified + "'")
                + " FROM region WHERE code = '141130101201';";
    }

    private static String members(int household, int count) {
        return "INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation) SELECT h.id, h.area, h.number ||"
                + " lpad(k::text, 2, '0'), 'x', 'x', 'MALE', 'NONE', CASE k WHEN 1 THEN 'HEAD' ELSE 'OTHER' END FROM household h,"
                + " generate_series(1, %d) k WHERE h.number LIKE '%%%04d'".formatted(count, household);
    }

    private static String member(int household, int which, String joined) {
        return ("INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation, joined_on) SELECT h.id, h.area,"
                        + " h.number || '%d', 'x', 'x', 'MALE', 'NONE', 'OTHER', %s FROM household h WHERE h.number LIKE '%%%04d'")
                .formatted(which, joined, household);
    }
}
