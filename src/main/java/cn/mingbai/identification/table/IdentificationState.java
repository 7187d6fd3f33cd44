package cn.mingbai.identification.table;

import cn.mingbai.procedure.CaseState;

/** Where a household stands on its way into the register, in the order of the way (domain.md §4.7). */
public enum IdentificationState implements CaseState {
    DRAFT,
    APPLIED,
    HOME_VERIFIED,
    GROUP_APPRAISED,
    COMPARED,
    ASSEMBLY_APPRAISED,
    VILLAGE_NOTICE,
    /** An objection in the village's notice period: the township investigates. */
    OBJECTED_IN_VILLAGE,
    TOWNSHIP_REVIEWED,
    TOWNSHIP_NOTICE,
    /** An objection in the township's notice period: the township investigates. */
    OBJECTED_IN_TOWNSHIP,
    COUNTY_DECIDED,
    COUNTY_ANNOUNCED,
    /** An objection against the announcement: the county investigates. */
    OBJECTED_IN_COUNTY,
    REGISTERED,
    REJECTED,
    WITHDRAWN;

    @Override
    public boolean isFinal() {
        return this == REGISTERED || this == REJECTED || this == WITHDRAWN;
    }

    /** Whether an objection has to be answered before anything goes on. */
    public boolean isObjected() {
        return this == OBJECTED_IN_VILLAGE || this == OBJECTED_IN_TOWNSHIP || this == OBJECTED_IN_COUNTY;
    }
}
