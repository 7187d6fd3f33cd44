package cn.mingbai.household.roster;

import cn.mingbai.household.roster.sheet.HouseholdGroup;
import cn.mingbai.household.roster.staging.RosterStaging;
import cn.mingbai.household.roster.staging.StagedRows;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes households to the staging tables some thousands at a time, each time in a transaction that shows the progress. */
final class StagingWriter {

    private static final int FULL = 5_000;
    /** Beyond so many problems a file is not worth listing row by row; its households are held back all the same. */
    private static final int MOST_PROBLEMS = 100_000;

    private final UUID importId;
    private final RosterImportTable imports;
    private final RosterStaging staging;
    private final TransactionTemplate transaction;
    private final StagedRows rows;
    private int households;
    private long problems;
    private boolean wanted = true;

    StagingWriter(
            RosterImport roster, RosterImportTable imports, RosterStaging staging, TransactionTemplate transaction) {
        this.importId = roster.id();
        this.imports = imports;
        this.staging = staging;
        this.transaction = transaction;
        this.rows = staging.rows(importId, roster.area().lo());
    }

    void take(HouseholdGroup group) {
        group.close();
        rows.add(group, households++);
        for (var problem : group.problems()) {
            if (problems++ < MOST_PROBLEMS) {
                rows.add(problem, problems);
            }
        }
    }

    void writeWhenFull(double progress) {
        if (rows.size() >= FULL) {
            write((int) (90 * progress));
        }
    }

    void finish() {
        write(90);
    }

    private void write(int progress) {
        transaction.executeWithoutResult(status -> {
            wanted = imports.isIn(importId, RosterState.CHECKING, progress);
            if (wanted) {
                staging.write(rows);
            }
        });
    }

    /** False once the import has been discarded meanwhile. */
    boolean isWanted() {
        return wanted;
    }
}
