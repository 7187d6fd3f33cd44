package cn.mingbai.household.roster;

import cn.mingbai.household.roster.RosterImport.Reason;
import cn.mingbai.household.roster.sheet.RosterOpening;
import cn.mingbai.workbook.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a check that everybody may see, each a transaction of its own. */
@Service
@Transactional
class RosterProgress {

    private final RosterImportTable imports;
    private final RosterImportList list;
    private final RosterTraces traces;
    private final RosterSummary summary;

    RosterProgress(RosterImportTable imports, RosterImportList list, RosterTraces traces, RosterSummary summary) {
        this.imports = imports;
        this.list = list;
        this.traces = traces;
        this.summary = summary;
    }

    /** The import, free of what an earlier run of the check left; empty where it is not to be checked any more. */
    Optional<RosterImport> begin(RosterJobs.Job job) {
        if (!imports.begin(job.importId())) {
            return Optional.empty();
        }
        traces.clear(job.importId());
        return list.find(job.importId(), job.request().range());
    }

    void refuse(RosterImport roster, Refusal refusal) {
        refuse(
                roster,
                new Reason(
                        refusal.reason().name(),
                        refusal.arguments().stream().map(String::valueOf).toList()));
    }

    /** Nothing of a refused file is kept. */
    void refuse(RosterImport roster, Reason reason) {
        if (imports.stop(roster.id(), RosterState.CHECKING, RosterState.FAILED, reason)) {
            traces.forget(roster.id());
        }
    }

    /** False where it is no longer wanted. */
    boolean found(RosterImport roster, RosterOpening.Found found) {
        return imports.found(roster.id(), found.year(), found.headerRow());
    }

    void finish(RosterImport roster, int persons) {
        if (imports.isIn(roster.id(), RosterState.CHECKING, 95)) {
            summary.finish(roster.id(), persons);
        }
    }
}
