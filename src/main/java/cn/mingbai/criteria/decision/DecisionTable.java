package cn.mingbai.criteria.decision;

import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.HouseholdKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the kept decisions. */
@Component
class DecisionTable {

    private static final String KEEP = """
            INSERT INTO household_decision (household_id, area, year, number, decision, deciding, per_capita_income,
                                            standard_id, facts_digest, assessed_at)
            VALUES (?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)
            ON CONFLICT (household_id, year) DO UPDATE
               SET area = excluded.area, number = excluded.number, decision = excluded.decision,
                   deciding = excluded.deciding, per_capita_income = excluded.per_capita_income,
                   standard_id = excluded.standard_id, facts_digest = excluded.facts_digest,
                   assessed_at = excluded.assessed_at""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DecisionTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One at a time judges a household: who waited here reads what the one before has committed, so an older judgement never
     * overwrites a newer one. The order is the same everywhere, so nobody waits in a circle.
     */
    void lock(List<HouseholdKey> households) {
        var ids = households.stream()
                .sorted(Comparator.comparingLong(HouseholdKey::area).thenComparing(HouseholdKey::number))
                .map(key -> key.id().value())
                .toArray(UUID[]::new);
        jdbc.query(
                "SELECT pg_advisory_xact_lock(hashtextextended(id::text, 2018)) FROM unnest(?) WITH ORDINALITY u (id, n) ORDER BY n",
                row -> {},
                (Object) ids);
    }

    /** Puts these in the place of everything kept about the households, so that a year that is gone leaves nothing. */
    void replace(Collection<HouseholdId> households, List<StoredDecision> decisions) {
        var ids = households.stream().map(HouseholdId::value).toArray(UUID[]::new);
        var kept = decisions.stream()
                .map(decision -> decision.household().id().value() + "/" + decision.year())
                .toArray(String[]::new);
        jdbc.update(
                "DELETE FROM household_decision WHERE household_id = ANY (?) AND household_id || '/' || year <> ALL (?)",
                ids,
                kept);
        keep(decisions);
    }

    void keep(List<StoredDecision> decisions) {
        var now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(KEEP, decisions, 500, (statement, decision) -> {
            statement.setObject(1, decision.household().id().value());
            statement.setLong(2, decision.household().area());
            statement.setInt(3, decision.year());
            statement.setString(4, decision.household().number());
            statement.setString(5, decision.decision().name());
            statement.setString(
                    6,
                    String.join(
                            ",", decision.deciding().stream().map(Enum::name).toList()));
            statement.setBigDecimal(7, decision.perCapitaIncome());
            statement.setLong(8, decision.standardId());
            statement.setBytes(9, decision.factsDigest());
            statement.setTimestamp(10, now);
        });
    }
}
