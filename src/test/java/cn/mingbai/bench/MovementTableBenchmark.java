package cn.mingbai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * The movement table of a county with 100,000 households over HTTP, beside pages that are measured elsewhere too; and what the
 * ledger costs a bulk import: 100,000 members and their households with the triggers and without, in the same database.
 */
@ProductTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "mingbai.bench=movements")
class MovementTableBenchmark {

    private static final int REQUESTS = 40;
    private static final String OTHER_COUNTY = "141128";

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @BeforeAll
    void fillTheRegister() throws SQLException, IOException {
        var begun = System.nanoTime();
        try (var connection = connect();
                var statement = connection.createStatement();
                var script = Objects.requireNonNull(getClass().getResourceAsStream("/bench/movements.sql"))) {
            var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("@county@", "141130");
            for (var part : sql.split(";\\s*\\n")) {
                statement.execute(part);
            }
            statement.execute("VACUUM ANALYZE");
            for (var table : new String[] {"household", "member", "register_movement"}) {
                var rows = statement.executeQuery("SELECT count(*) FROM " + table);
                rows.next();
                System.out.printf("%s: %,d rows%n", table, rows.getLong(1));
            }
        }
        System.out.printf("county of 100,000 households filled in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    @Test
    void theTableOfACounty() throws Exception {
        var pages = new TimedPages(signedIn, port, REQUESTS);
        TimedPages.heading();
        pages.measure("sign-in page (no household, for comparison)", "county", 1, "/login");
        pages.measure("first page of the list of households", "county", 1, "/households");
        var month = pages.measure("movement table of a month, by townships", "county", 1, "/movements?month=2017-10");
        pages.measure("the same, by villages", "county", 1, "/movements?month=2017-10&villages=true");
        var today = pages.measure(
                "three years to today, held against the files", "county", 1, "/movements?from=2016-01-01");
        pages.measure("a township's month", "township", 1, "/movements?month=2017-10");
        pages.measure("a village's month", "village", 1, "/movements?month=2017-10");
        pages.measure(
                "the first 50 exits of a month", "county", 1, "/movements/entries?month=2017-10&column=OUT_OF_POVERTY");
        pages.measure("the first 50 on the register", "county", 1, "/movements/entries?month=2017-10&column=END");
        pages.measure("movement table of a month, by townships", "county", 4, "/movements?month=2017-10");
        assertThat(month.median()).isLessThan(2_000);
        assertThat(today.median()).isLessThan(2_000);
    }

    /** Households and members of another county, written by two statements, alternately with the triggers and without. */
    @Test
    void whatTheLedgerCostsAnImport() throws SQLException {
        var with = new double[9];
        var without = new double[9];
        for (var round = 0; round < with.length; round++) {
            with[round] = fill(true);
            without[round] = fill(false);
        }
        System.out.printf(
                "99,000 members in 30,000 households: with the ledger best %.2f s, median %.2f s; without best %.2f s, median %.2f s%n",
                best(with), median(with), best(without), median(without));
    }

    private double fill(boolean ledger) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            triggers(statement, ledger);
            connection.setAutoCommit(false);
            var begun = System.nanoTime();
            statement.execute("""
                    INSERT INTO household (area, number, status, main_cause)
                    SELECT v.lo, v.code || lpad(k::text, 4, '0'), 'REGISTERED', 'ILLNESS'
                      FROM (SELECT v.lo, v.code, row_number() OVER (ORDER BY v.lo) AS n FROM region v
                              JOIN region c ON c.code = '%s' AND v.lo BETWEEN c.lo AND c.hi WHERE v.level = 'VILLAGE') v
                      CROSS JOIN generate_series(1, 300) k WHERE v.n <= 100""".formatted(OTHER_COUNTY));
            statement.execute("""
                    INSERT INTO member (household_id, area, number, name, initials, sex, id_kind, relation)
                    SELECT h.id, h.area, h.number || lpad(k::text, 2, '0'), '王安宝', 'wab', 'MALE', 'NONE',
                           (ARRAY['HEAD', 'SPOUSE', 'SON', 'SON'])[k]
                      FROM household h JOIN region c ON c.code = '%s' AND h.area BETWEEN c.lo AND c.hi
                      CROSS JOIN generate_series(1, 4) k WHERE k < 4 OR right(h.number, 1) IN ('1', '4', '7')""".formatted(OTHER_COUNTY));
            var taken = (System.nanoTime() - begun) / 1e9;
            connection.rollback();
            connection.setAutoCommit(true);
            triggers(statement, true);
            statement.execute("VACUUM household, member, register_movement");
            return taken;
        }
    }

    private static void triggers(Statement statement, boolean on) throws SQLException {
        var how = on ? "ENABLE" : "DISABLE";
        statement.execute("ALTER TABLE household " + how + " TRIGGER household_brought_in");
        statement.execute("ALTER TABLE member " + how + " TRIGGER member_brought_in");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    private static double best(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
