package cn.mingbai.household.roster.merge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the accepted households of an import into the register, in the caller's one transaction. What the file leaves
 * blank stays as it is in the register; what is already as the file says is not touched, so that the same file a second
 * time changes nothing. Status and membership are never taken away by a file.
 */
@Component
public class RosterMerge {

    private static final List<String> PAIRING = List.of(PairingSql.PAIR_HOUSEHOLDS, PairingSql.PAIR_PERSONS);
    private static final List<String> STEPS = List.of(
            HouseholdSql.NEW_HOUSEHOLDS,
            HouseholdSql.CHANGED_HOUSEHOLDS,
            HouseholdSql.CHANGED_CONDITIONS,
            HouseholdSql.NEW_CONDITIONS,
            PersonSql.LEAVING_HEADS,
            PersonSql.CHANGED_PERSONS,
            PersonSql.NEW_PERSONS,
            IncomeSql.PAIR_ACCOUNTS,
            IncomeSql.NEW_ACCOUNTS,
            IncomeSql.CHANGED_ACCOUNTS,
            IncomeSql.REPLACED_ITEMS,
            IncomeSql.NEW_ITEMS);

    /** After so many new persons the households are judged again before the database counts its rows by itself. */
    private static final int MANY = 5_000;

    private final JdbcClient jdbc;

    RosterMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Merged merge(UUID importId, int year) {
        for (var table : PairingSql.TABLES.split(";")) {
            jdbc.sql(table).update();
        }
        PAIRING.forEach(step -> run(importId, year, step));
        jdbc.sql("ANALYZE merge_household, merge_person").update();
        STEPS.forEach(step -> run(importId, year, step));
        var merged = count();
        if (merged.personsNew() > MANY) {
            jdbc.sql("ANALYZE household, living_conditions, member, income_account, income_item, register_movement")
                    .update();
        }
        return merged;
    }

    private void run(UUID importId, int year, String sql) {
        jdbc.sql(sql).param("id", importId).param("year", year).update();
    }

    private Merged count() {
        return jdbc.sql(PairingSql.COUNT)
                .query((row, number) -> new Merged(
                        row.getInt("households_new"),
                        row.getInt("households_changed"),
                        row.getInt("households") - row.getInt("households_new") - row.getInt("households_changed"),
                        row.getInt("persons_new"),
                        row.getInt("persons_changed"),
                        row.getInt("persons") - row.getInt("persons_new") - row.getInt("persons_changed")))
                .single();
    }
}
