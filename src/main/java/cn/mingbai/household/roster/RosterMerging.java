package cn.mingbai.household.roster;

import cn.mingbai.database.ChangeReason;
import cn.mingbai.household.HouseholdsReplaced;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The background side of a merge: everything of it happens in one transaction, or nothing does. */
@Service
@Transactional
class RosterMerging {

    private final RosterImportTable imports;
    private final RosterMerge merge;
    private final RosterSummary summary;
    private final ChangeReason reason;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    RosterMerging(
            RosterImportTable imports,
            RosterMerge merge,
            RosterSummary summary,
            ChangeReason reason,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.imports = imports;
        this.merge = merge;
        this.summary = summary;
        this.reason = reason;
        this.events = events;
        this.jdbc = jdbc;
    }

    void merge(UUID id) {
        var roster = imports.find(id).orElseThrow();
        var year = roster.year();
        if (year == null || !imports.isIn(id, RosterState.MERGING, 10)) {
            return; // merged already by a run that died after its commit
        }
        reason.because("roster " + roster.fileName());
        var merged = merge.merge(id, year);
        jdbc.sql("""
                        UPDATE roster_import SET state = 'MERGED', progress = 100, finished_at = now(),
                               households_new = ?, households_changed = ?, households_unchanged = ?,
                               persons_new = ?, persons_changed = ?, persons_unchanged = ?, version = version + 1
                         WHERE id = ?""")
                .params(
                        merged.householdsNew(),
                        merged.householdsChanged(),
                        merged.householdsUnchanged(),
                        merged.personsNew(),
                        merged.personsChanged(),
                        merged.personsUnchanged(),
                        id)
                .update();
        summary.clearPersons(id);
        events.publishEvent(new HouseholdsReplaced(roster.area()));
        events.publishEvent(new RosterMerged(id, roster.area().lo()));
    }

    /** After an accident: the clerk is told, and may try again. */
    void giveUp(UUID id, RosterState from, RosterState to) {
        imports.stop(id, from, to, to == RosterState.READY ? "MERGE_FAILED" : "CHECK_FAILED", List.of());
    }
}
