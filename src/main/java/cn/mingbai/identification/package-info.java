/**
 * Identification (识别纳入): from a village's applications to registered households, by two appraisals, two notices, one
 * comparison, one announcement (两评议两公示一比对一公告); and the way out for those who were listed wrongly or are gone.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "region",
            "account",
            "database",
            "workbook",
            "casework",
            "casework :: form",
            "casework :: paper",
            "casework :: view",
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
package cn.mingbai.identification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
