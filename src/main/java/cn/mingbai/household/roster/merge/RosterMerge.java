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

    private static final List<String> PAIRING = List.of(MergeSql.PAIR_HOUSEHOLDS, MergeSql.PAIR_PERSONS);
    private static final List<String> STEPS = List.of(
            MergeSql.NEW_HOUSEHOLDS,
            MergeSql.CHANGED_HOUSEHOLDS,
            MergeSql.CHANGED_CONDITIONS,
            MergeSql.NEW_CONDITIONS,
            MergeSql.LEAVING_HEADS,
            MergeSql.CHANGED_PERSONS,
            MergeSql.NEW_PERSONS,
            MergeSql.PAIR_ACCOUNTS,
            MergeSql.NEW_ACCOUNTS,
            MergeSql.CHANGED_ACCOUNTS,
            MergeSql.REPLACED_ITEMS,
            MergeSql.NEW_ITEMS);

    private final JdbcClient jdbc;

    RosterMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Merged merge(UUID importId, int year) {
        for (var table : MergeSql.TABLES.split(";")) {
            jdbc.sql(table).update();
        }
        PAIRING.forEach(step -> run(importId, year, step));
        jdbc.sql("ANALYZE merge_household, merge_person").update();
        STEPS.forEach(step -> run(importId, year, step));
        return count();
    }

    private void run(UUID importId, int year, String sql) {
        jdbc.sql(sql).param("id", importId).param("year", year).update();
    }

    private Merged count() {
        return jdbc.sql(MergeSql.COUNT)
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
