package cn.mingbai.household.roster;

import cn.mingbai.household.roster.sheet.HouseholdGroup;
import cn.mingbai.household.roster.staging.RosterStaging;
import cn.mingbai.household.roster.staging.StagedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes households to the staging tables some thousands at a time, each time in a transaction that shows the progress.
 * While one batch is sealed and written by a thread of its own the next is read: at most two are held. To be made in the
 * name of the officer and closed by the thread that reads.
 */
final class StagingWriter implements AutoCloseable {

    private static final int FULL = 5_000;
    /** Beyond so many problems a file is not worth listing row by row; its households are held back all the same. */
    private static final int MOST_PROBLEMS = 100_000;

    private final UUID importId;
    private final RosterImportTable imports;
    private final RosterStaging staging;
    private final TransactionTemplate transaction;
    private final StagedRows rows;
    private final ExecutorService thread;
    private List<HouseholdGroup> batch = new ArrayList<>();
    private int waiting;
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
    private int households;
    private long problems;
    private volatile boolean wanted = true;

    StagingWriter(
            RosterImport roster, RosterImportTable imports, RosterStaging staging, TransactionTemplate transaction) {
        this.importId = roster.id();
        this.imports = imports;
        this.staging = staging;
        this.transaction = transaction;
        this.rows = staging.rows(importId, roster.area().lo());
        this.thread = new DelegatingSecurityContextExecutorService(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("roster-staging-", 0).factory()));
    }

    /** Takes a household that is read to its end. */
    void take(HouseholdGroup group) {
        batch.add(group);
        waiting += group.persons().size();
    }

    void writeWhenFull(double progress) {
        if (waiting >= FULL) {
            write((int) (90 * progress));
        }
    }

    /** Writes the rest; afterwards everything is written, or the import is no longer wanted. */
    void finish() {
        write(90);
        await();
    }

    private void write(int progress) {
        await();
        var groups = batch;
        batch = new ArrayList<>();
        waiting = 0;
        written = CompletableFuture.runAsync(() -> write(groups, progress), thread);
    }

    private void await() {
        try {
            written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void write(List<HouseholdGroup> groups, int progress) {
        groups.forEach(this::stage);
        transaction.executeWithoutResult(status -> {
            wanted = imports.isIn(importId, RosterState.CHECKING, progress);
            if (wanted) {
                staging.write(rows);
            }
        });
    }

    private void stage(HouseholdGroup group) {
        group.close();
        rows.add(group, households++);
        for (var problem : group.problems()) {
            if (problems++ < MOST_PROBLEMS) {
                rows.add(problem, problems);
            }
        }
    }

    /** False once the import has been discarded meanwhile. */
    boolean isWanted() {
        return wanted;
    }

    /** Waits for the batch that is being written, so that nothing is written once the reader has given up. */
    @Override
    public void close() {
        thread.close();
    }
}
