/**
 * What every procedure over a list of households has in common (程序): the engine that reads a table, cases and their
 * history. Rounds, meetings, evidence, draws and snapshots stand in packages of their own.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "region",
            "account",
            "database",
            "privacy",
            "household",
            "household :: standing"
        })
@NullMarked
package cn.mingbai.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
