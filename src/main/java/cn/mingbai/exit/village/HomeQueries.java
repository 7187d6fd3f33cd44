package cn.mingbai.exit.village;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.Threshold;
import cn.mingbai.criteria.standard.WaterRule;
import cn.mingbai.exit.village.HomeLine.State;
import cn.mingbai.household.RegistrationStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the households of villages in the database, for many villages in one query, and lists those behind a count. Water and
 * homes are judged as {@code criteria.rule} judges a single household; a test holds the two together.
 */
@Component
class HomeQueries {

    /** What fails first: one measure that is known to fail is enough. Then all have to be known, or the form's answer counts. */
    private static final String WATER = """
            CASE WHEN NOT (l.water_litres %s :litres) OR NOT (l.water_fetch_minutes %s :minutes)
                      OR NOT (l.water_guarantee_rate %s :rate) OR NOT l.water_quality_safe OR NOT l.water_declared_safe
                 THEN 'UNSAFE'
                 WHEN l.water_declared_safe OR num_nulls(l.water_litres, l.water_fetch_minutes, l.water_guarantee_rate,
                                                         l.water_quality_safe) = 0
                 THEN 'SAFE' ELSE 'UNKNOWN' END""";

    private static final String HOUSING = """
            CASE WHEN l.relocation_mode IS NOT NULL AND l.moved_in
                      OR l.relocation_mode = 'CONCENTRATED' AND l.keys_handed_over
                      OR l.housing_grade IN ('A', 'B') OR l.renovated OR l.lives_elsewhere_safely
                 THEN 'SAFE'
                 WHEN l.housing_grade IN ('C', 'D') AND NOT l.renovated AND NOT l.lives_elsewhere_safely
                      AND (l.relocation_mode IS NULL
                           OR NOT l.moved_in AND (l.relocation_mode = 'SCATTERED' OR NOT l.keys_handed_over))
                 THEN 'UNSAFE' ELSE 'UNKNOWN' END""";

    /** Every household that is or was on the register. */
    private static final String HOMES = """
            WITH home AS (
                SELECT h.id, h.area, h.number, h.villager_group, h.status,
                       (SELECT count(*) FROM member m WHERE m.household_id = h.id AND m.removed_on IS NULL) AS persons,
                       %s AS water, %s AS housing
                  FROM household h LEFT JOIN living_conditions l ON l.household_id = h.id
                 WHERE h.area = ANY (:areas) AND h.status IN ('REGISTERED', 'RETURNED', 'EXITED'))
            """;

    private final JdbcClient jdbc;

    HomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By village; one without such households is left out. */
    Map<Long, VillageCounts> countsOf(Collection<Long> villages, Standard standard) {
        var counts = new HashMap<Long, VillageCounts>();
        select("""
                        SELECT area, count(*) AS homes,
                               count(*) FILTER (WHERE status <> 'EXITED') AS poor_homes,
                               coalesce(sum(persons) FILTER (WHERE status <> 'EXITED'), 0) AS poor_persons,
                               count(*) FILTER (WHERE water = 'SAFE') AS water_safe,
                               count(*) FILTER (WHERE water = 'UNSAFE') AS water_unsafe,
                               count(*) FILTER (WHERE housing = 'SAFE') AS housing_safe,
                               count(*) FILTER (WHERE housing = 'UNSAFE') AS housing_unsafe
                          FROM home GROUP BY area""", standard.water(), villages).query(row -> {
            counts.put(row.getLong("area"), counts(row));
        });
        return counts;
    }

    /** The households behind a figure, by number. */
    List<HomeLine> homes(long village, HomeFigure figure, Standard standard, String after, int size) {
        return select("""
                        SELECT home.*, head.name AS head_name FROM home
                          LEFT JOIN member head ON head.household_id = home.id AND head.relation = 'HEAD' AND head.removed_on IS NULL
                         WHERE home.number > :after AND %s ORDER BY home.number LIMIT :size""".formatted(figure.condition()), standard.water(), List.of(village))
                .param("after", after)
                .param("size", size)
                .query(HomeQueries::line)
                .list();
    }

    /** The comparisons are data of the standard; their symbols are constants of {@code Comparison}. */
    private JdbcClient.StatementSpec select(String what, WaterRule rule, Collection<Long> villages) {
        var water = WATER.formatted(symbol(rule.litres()), symbol(rule.fetchMinutes()), symbol(rule.guaranteeRate()));
        return jdbc.sql(HOMES.formatted(water, HOUSING) + what)
                .param("areas", villages.toArray(Long[]::new))
                .param("litres", rule.litres().value())
                .param("minutes", rule.fetchMinutes().value())
                .param("rate", rule.guaranteeRate().value());
    }

    private static String symbol(Threshold threshold) {
        return threshold.comparison().symbol();
    }

    private static VillageCounts counts(ResultSet row) throws SQLException {
        var homes = row.getLong("homes");
        return new VillageCounts(
                row.getLong("poor_homes"),
                row.getLong("poor_persons"),
                new Homes(homes, row.getLong("water_safe"), row.getLong("water_unsafe")),
                new Homes(homes, row.getLong("housing_safe"), row.getLong("housing_unsafe")));
    }

    private static HomeLine line(ResultSet row, int index) throws SQLException {
        return new HomeLine(
                row.getString("number"),
                row.getString("head_name"),
                row.getString("villager_group"),
                RegistrationStatus.valueOf(row.getString("status")),
                row.getInt("persons"),
                State.valueOf(row.getString("water")),
                State.valueOf(row.getString("housing")));
    }
}
