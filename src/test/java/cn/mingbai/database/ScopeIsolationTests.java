package cn.mingbai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.account.RunAs;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.AreaRange;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database itself holds every officer to his area, whatever the code above it does on the shared pool. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeIsolationTests {

    private static final String ELSEWHERE = "140122";
    private static final int OFFICERS = 50;
    /** Insufficient privilege; no such role. */
    private static final List<String> REFUSED = List.of("42501", "22023");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Regions regions;
    private final HikariDataSource pool;
    private List<Place> villages = List.of();

    @Autowired
    ScopeIsolationTests(JdbcClient jdbc, TransactionTemplate transaction, Regions regions, HikariDataSource pool) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.regions = regions;
        this.pool = pool;
    }

    /** Three households in each of fifty villages, of a county that no other test uses. */
    @BeforeAll
    void register() {
        var county = regions.byCode(ELSEWHERE).orElseThrow();
        villages = regions.villagesWithin(county.range()).subList(0, OFFICERS);
        as(county.range(), () -> {
            for (var village : villages) {
                IntStream.rangeClosed(1, 3)
                        .forEach(n -> jdbc.sql("""
                                INSERT INTO household (area, number) VALUES (:area, :number)
                                ON CONFLICT DO NOTHING""")
                                .param("area", village.area())
                                .param("number", village.code() + "%04d".formatted(9000 + n))
                                .update());
            }
            return villages.size();
        });
    }

    @Test
    void fiftyOfficersAtOnceNeverSeeOneAnothersRows() throws Exception {
        try (var threads = Executors.newFixedThreadPool(OFFICERS)) {
            var looks = villages.stream().map(village -> (Callable<Integer>) () -> look(village));
            for (var seen : threads.invokeAll(looks.toList())) {
                assertThat(seen.get()).isEqualTo(0);
            }
        }
    }

    /** Looks, writes and fails in turn, some hundred times; gives the number of foreign or missing rows. */
    private int look(Place village) {
        var wrong = 0;
        for (var turn = 0; turn < 40; turn++) {
            var areas = as(village.range(), this::areas);
            if (!areas.stream().allMatch(area -> Objects.equals(area, village.area())) || areas.size() < 3) {
                wrong++;
            }
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                failIn(village.range());
            }
            var unscoped = new ArrayList<@Nullable Long>();
            transaction.executeWithoutResult(status -> unscoped.addAll(areas()));
            wrong += unscoped.size();
        }
        return wrong;
    }

    @Test
    void withoutAScopeThereIsNoRowInsideATransactionOrOutside() {
        assertThat(areas()).isEmpty();
        transaction.executeWithoutResult(status -> assertThat(areas()).isEmpty());
    }

    @Test
    void afterAFailureTheNextUserOfEveryConnectionSeesNothing() throws Exception {
        var county = regions.byCode(ELSEWHERE).orElseThrow().range();
        IntStream.range(0, 60).forEach(i -> failIn(county));

        var held = new ArrayList<Connection>();
        try {
            for (var i = 0; i < pool.getMaximumPoolSize() - 2; i++) {
                var connection = pool.getConnection();
                held.add(connection);
                try (var rows = connection.createStatement().executeQuery("SELECT count(*) FROM household")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isZero();
                }
            }
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    @Test
    void aRowCannotBeWrittenOrMovedOutOfScope() {
        var own = villages.get(0);
        var other = villages.get(1);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        own.range(),
                        () -> jdbc.sql("INSERT INTO household (area, number) VALUES (:area, '1401220000009999')")
                                .param("area", other.area())
                                .update()))
                .withStackTraceContaining("row-level security");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        own.range(),
                        () -> jdbc.sql("UPDATE household SET area = :area")
                                .param("area", other.area())
                                .update()));
        assertThat(as(
                        own.range(),
                        () -> jdbc.sql("UPDATE household SET note = 'seen' WHERE area = :area")
                                .param("area", other.area())
                                .update()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE household DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE household NO FORCE ROW LEVEL SECURITY",
                "DROP POLICY in_scope ON household",
                "CREATE POLICY everybody ON household USING (true)",
                "TRUNCATE household CASCADE",
                "SET ROLE mingbai_owner",
                "ALTER ROLE mingbai_app BYPASSRLS",
                "ALTER ROLE mingbai_app SUPERUSER",
                "GRANT mingbai_owner TO mingbai_app",
                "CREATE TABLE mine (id integer)",
                "ALTER TABLE household DISABLE TRIGGER ALL",
                "DELETE FROM household_history",
                "UPDATE household_history SET changed_by = 'nobody'",
                "UPDATE region SET hi = 99999999999999",
                "DELETE FROM officer"
            })
    void theApplicationCannotLoosenWhatHoldsIt(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        new AreaRange(0, Long.MAX_VALUE),
                        () -> jdbc.sql(statement).update()))
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isIn(REFUSED));
    }

    /** row_security = off makes the server refuse what it would have to filter, never show it. */
    @Test
    void switchingRowSecurityOffShowsNothing() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("SET LOCAL row_security = off").update();
                    areas();
                }));
    }

    /** Whoever adds a table with an area adds the policy; officers are read before any area is known. */
    @Test
    void everyTableWithAnAreaIsHeldByAPolicy() {
        assertThat(jdbc.sql("""
                                SELECT c.relname FROM pg_class c
                                  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                                  JOIN pg_attribute a ON a.attrelid = c.oid
                                       AND a.attname IN ('area', 'household_id', 'id_index') AND NOT a.attisdropped
                                 WHERE c.relkind IN ('r', 'p') AND c.relname <> 'officer'
                                   AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
                                """).query(String.class).list()).isEmpty();
    }

    private List<@Nullable Long> areas() {
        return jdbc.sql("SELECT area FROM household").query(Long.class).list();
    }

    private void failIn(AreaRange scope) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(scope, () -> {
                    areas();
                    return jdbc.sql("SELECT 1 / 0").query(Integer.class).single();
                }));
    }

    private <T> T as(AreaRange scope, Supplier<T> work) {
        var result = new ArrayList<T>(1);
        RunAs.actor(new Actor("test", scope), () -> transaction.executeWithoutResult(status -> result.add(work.get())));
        return result.getFirst();
    }
}
