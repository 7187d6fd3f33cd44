/**
 * Exit (退出): households, villages and counties leave by the rules, or the product says why not. The pure part stands in
 * packages of its own: the way of a household as one table, rates, patterns of paper exits, the movement table.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "region",
            "account",
            "database",
            "workbook",
            "privacy",
            "casework",
            "casework :: form",
            "casework :: paper",
            "casework :: view",
            "household",
            "household :: standing",
            "household :: ledger",
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
package cn.mingbai.exit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
