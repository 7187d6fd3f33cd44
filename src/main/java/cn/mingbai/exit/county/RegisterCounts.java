package cn.mingbai.exit.county;

import cn.mingbai.exit.county.RegisterCount.Heads;
import cn.mingbai.exit.county.evaluation.HouseholdKind;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.shared.AreaRange;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the register live, by village, in one query: persons come from the index {@code member_present} alone, so that a county
 * of 100,000 households is counted in a fifth of a second (docs/benchmarks.md) and nothing has to be kept up.
 */
@Component
class RegisterCounts {

    private final JdbcClient jdbc;

    RegisterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number of the village; one without households is left out. */
    Map<Long, RegisterCount> byVillage(AreaRange range) {
        var counts = new HashMap<Long, RegisterCount>();
        jdbc.sql("""
                        SELECT h.area, h.status, count(*) AS households, sum(m.persons) AS persons
                          FROM household h JOIN (
                            SELECT household_id, count(*) AS persons FROM member
                             WHERE removed_on IS NULL AND area BETWEEN :lo AND :hi GROUP BY area, household_id
                          ) m ON m.household_id = h.id
                         WHERE h.area BETWEEN :lo AND :hi AND h.status <> 'CANCELLED' GROUP BY h.area, h.status""").param("lo", range.lo()).param("hi", range.hi()).query(row -> {
            var status = RegistrationStatus.valueOf(row.getString("status"));
            var heads = new Heads(row.getLong("households"), row.getLong("persons"));
            counts.merge(row.getLong("area"), count(status, heads), RegisterCount::plus);
        });
        return counts;
    }

    private static RegisterCount count(RegistrationStatus status, Heads heads) {
        return switch (HouseholdKind.of(status).orElse(HouseholdKind.OTHER)) {
            case EXITED -> new RegisterCount(Heads.NONE, heads, Heads.NONE);
            case REMAINING -> new RegisterCount(heads, Heads.NONE, Heads.NONE);
            case OTHER, FOUND -> new RegisterCount(Heads.NONE, Heads.NONE, heads);
        };
    }
}
