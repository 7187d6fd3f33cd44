package cn.mingbai.household.roster;

import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes households to the staging tables some thousands at a time, each time in a transaction that shows the progress. */
final class StagingWriter {

    private static final int FULL = 5_000;
    /** Beyond so many problems a file is not worth listing row by row; they are still counted. */
    private static final int MOST_PROBLEMS = 100_000;

    private final UUID importId;
    private final RosterImportTable imports;
    private final RosterStaging staging;
    private final TransactionTemplate transaction;
    private final RosterStaging.Batch batch;
    private int households;
    private long problems;
    private boolean wanted = true;

    StagingWriter(
            UUID importId,
            long area,
            RosterImportTable imports,
            RosterStaging staging,
            TransactionTemplate transaction) {
        this.importId = importId;
        this.imports = imports;
        this.staging = staging;
        this.transaction = transaction;
        this.batch = staging.batch(importId, area);
    }

    void take(HouseholdGroup group) {
        group.close();
        batch.add(group, households++);
        for (var problem : group.problems()) {
            if (problems++ < MOST_PROBLEMS) {
                batch.add(problem, problems);
            }
        }
    }

    void writeWhenFull(double progress) {
        if (batch.size() >= FULL) {
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
                staging.write(batch);
            }
        });
    }

    /** False once the import has been discarded meanwhile. */
    boolean isWanted() {
        return wanted;
    }
}
