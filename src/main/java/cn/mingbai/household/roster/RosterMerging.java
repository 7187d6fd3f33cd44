package cn.mingbai.household.roster;

import cn.mingbai.database.ChangeReason;
import cn.mingbai.household.HouseholdsReplaced;
import cn.mingbai.household.roster.RosterImport.Reason;
import cn.mingbai.household.roster.merge.RosterMerge;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The background side of a merge: everything of it happens in one transaction, or nothing does. */
@Service
@Transactional
class RosterMerging {

    private final RosterImportTable imports;
    private final RosterImportList list;
    private final RosterMerge merge;
    private final RosterTraces traces;
    private final ChangeReason reason;
    private final ApplicationEventPublisher events;
    private final RosterJobs jobs;

    RosterMerging(
            RosterImportTable imports,
            RosterImportList list,
            RosterMerge merge,
            RosterTraces traces,
            ChangeReason reason,
            ApplicationEventPublisher events,
            RosterJobs jobs) {
        this.imports = imports;
        this.list = list;
        this.merge = merge;
        this.traces = traces;
        this.reason = reason;
        this.events = events;
        this.jobs = jobs;
    }

    /** Does nothing for an import that is merged already, by a run that died after its commit. */
    void merge(RosterJobs.Job job) {
        var id = job.importId();
        if (!imports.isIn(id, RosterState.MERGING, 10)) {
            return;
        }
        var roster = list.find(id, job.request().range()).orElseThrow();
        reason.because("roster " + roster.upload().fileName());
        imports.merged(id, merge.merge(id, Objects.requireNonNull(roster.year(), "Checked imports know their year")));
        traces.clearPeople(id);
        events.publishEvent(new HouseholdsReplaced(roster.area()));
        events.publishEvent(RosterDeed.of("roster.merged", roster));
    }

    /** After an accident nothing of the file is kept; the clerk is told to send it again. */
    void giveUpCheck(RosterJobs.Job job) {
        if (imports.stop(job.importId(), RosterState.CHECKING, RosterState.FAILED, why("CHECK_FAILED"))) {
            traces.forget(job.importId());
        }
    }

    /** The register changed since the check: it is checked anew against what stands there now, and decided anew. */
    void giveUpMerge(RosterJobs.Job job) {
        if (imports.stop(job.importId(), RosterState.MERGING, RosterState.CHECKING, why("MERGE_FAILED"))) {
            jobs.check(job);
        }
    }

    private static Reason why(String code) {
        return new Reason(code, List.of());
    }
}
