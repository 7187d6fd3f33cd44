package cn.mingbai.criteria.decision;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.HouseholdKey;
import cn.mingbai.shared.AreaRange;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the kept decisions, in the order of village and number. */
@Component
class DecisionQueries {

    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A kept decision, before its household's header is known. */
    record Row(
            HouseholdKey key,
            Decision decision,
            List<Criterion> deciding,
            @Nullable BigDecimal perCapitaIncome,
            int standardVersion,
            Instant assessedAt) {

        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(
                    new HouseholdKey(
                            new HouseholdId(row.getObject("household_id", UUID.class)),
                            row.getLong("area"),
                            row.getString("number")),
                    Decision.valueOf(row.getString("decision")),
                    Stream.of((String[]) row.getArray("deciding").getArray())
                            .map(Criterion::valueOf)
                            .toList(),
                    row.getBigDecimal("per_capita_income"),
                    row.getInt("version"),
                    row.getObject("assessed_at", OffsetDateTime.class).toInstant());
        }
    }

    List<Row> page(AreaRange place, DecisionFilter filter, @Nullable HouseholdKey after, int size) {
        return select(
                        "d.household_id, d.area, d.number, d.decision, d.deciding, d.per_capita_income, s.version, d.assessed_at",
                        filter,
                        "AND (d.area, d.number) > (:area, :number) ORDER BY d.area, d.number LIMIT :size",
                        place)
                .param("area", after == null ? place.lo() : after.area())
                .param("number", after == null ? HouseholdKey.FIRST : after.number())
                .param("size", size)
                .query(Row::of)
                .list();
    }

    long count(AreaRange place, DecisionFilter filter) {
        return select("count(*)", filter, "", place)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    /** The latest of these years for which the place has decisions. */
    Optional<Integer> latestYear(AreaRange place, List<Integer> years) {
        return jdbc.sql("""
                        SELECT y FROM unnest(:years) y
                         WHERE EXISTS (SELECT FROM household_decision d WHERE d.year = y AND d.area BETWEEN :lo AND :hi)
                         ORDER BY y DESC LIMIT 1""")
                .param("years", years.toArray(Integer[]::new))
                .param("lo", place.lo())
                .param("hi", place.hi())
                .query(Integer.class)
                .optional();
    }

    private JdbcClient.StatementSpec select(String what, DecisionFilter filter, String rest, AreaRange place) {
        var sql = new StringBuilder("SELECT ")
                .append(what)
                .append(" FROM household_decision d JOIN standard s ON s.id = d.standard_id"
                        + " WHERE d.year = :year AND d.area BETWEEN :lo AND :hi ");
        sql.append(filter.decision() == null ? "" : "AND d.decision = :decision ");
        sql.append(filter.reason() == null ? "" : "AND :reason::text = ANY (d.deciding) ");
        var statement = jdbc.sql(sql.append(rest).toString())
                .param("year", filter.year())
                .param("lo", place.lo())
                .param("hi", place.hi());
        if (filter.decision() != null) {
            statement = statement.param("decision", filter.decision().name());
        }
        return filter.reason() == null
                ? statement
                : statement.param("reason", filter.reason().name());
    }
}
