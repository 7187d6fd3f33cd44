package cn.mingbai.household.register;

import cn.mingbai.region.Place;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out household numbers (户编号): the village's 12-digit code and four digits. Two officers of one village wait for
 * one another until the first has committed; gaps left by a rollback or a roster are no harm.
 */
@Component
class HouseholdNumbers {

    private final JdbcClient jdbc;

    HouseholdNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next free number of a village, or empty where all 9,999 are used. */
    Optional<String> next(Place village) {
        // one lock a village, by its area number; nothing else in the product takes advisory locks of this kind
        jdbc.sql("SELECT pg_advisory_xact_lock(:area)")
                .param("area", village.area())
                .query((row, index) -> true)
                .single();
        return jdbc.sql("""
                        SELECT n FROM (
                            SELECT :code || lpad((substr(max(number), 13)::integer + 1)::text, 4, '0') AS n, 0 AS turn
                              FROM household WHERE number BETWEEN :first AND :last
                            HAVING substr(max(number), 13) < '9999'
                            UNION ALL SELECT :first, 0
                             WHERE NOT EXISTS (SELECT FROM household WHERE number BETWEEN :first AND :last)
                            UNION ALL (SELECT :code || lpad(s::text, 4, '0'), 1 FROM generate_series(1, 9999) s
                                        WHERE NOT EXISTS (SELECT FROM household
                                                           WHERE number = :code || lpad(s::text, 4, '0'))
                                        ORDER BY s LIMIT 1)) AS free
                         WHERE n IS NOT NULL ORDER BY turn LIMIT 1""")
                .param("code", village.code())
                .param("first", village.code() + "0001")
                .param("last", village.code() + "9999")
                .query(String.class)
                .optional();
    }
}
