/**
 * Casework (个案办理): what every procedure over a village's list does alike, from the first step to the last: steps,
 * meetings, notices, objections, samples, scans, queues and their pages. In what procedures differ, each module says in a
 * {@link cn.mingbai.casework.ProcedureBook}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "region",
            "account",
            "database",
            "household",
            "household :: standing",
            "criteria",
            "criteria :: standard",
            "criteria :: edition",
            "notice",
            "notice :: paper",
            "procedure",
            "procedure :: evidence",
            "procedure :: meeting",
            "procedure :: round",
            "procedure :: draw",
            "procedure :: snapshot"
        })
@NullMarked
package cn.mingbai.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
