package cn.mingbai.exit.place.table;

import cn.mingbai.procedure.CaseState;

/** Where a village stands on its way off the list of poor villages, in the order of the way (domain.md §3.1, §9.1). */
public enum VillageExitState implements CaseState {
    PROPOSED,
    /** The township checked every indicator; the figures are frozen. */
    INDICATORS_CHECKED,
    TOWNSHIP_NOTICE,
    /** An objection in the notice period: the township investigates. */
    OBJECTED,
    TOWNSHIP_REVIEWED,
    COUNTY_CHECKED,
    /** Off the list; it goes on being measured. */
    APPROVED,
    /** It stays on the list. */
    REFUSED,
    WITHDRAWN;

    @Override
    public boolean isFinal() {
        return this == APPROVED || this == REFUSED || this == WITHDRAWN;
    }
}
