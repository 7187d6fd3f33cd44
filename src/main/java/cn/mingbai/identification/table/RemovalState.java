package cn.mingbai.identification.table;

import cn.mingbai.procedure.CaseState;

/** Where a registered household stands on its way off the register, by clearing (清退) or because it is gone (整户消亡). */
public enum RemovalState implements CaseState {
    PROPOSED,
    HOME_VERIFIED,
    ASSEMBLY_APPRAISED,
    VILLAGE_NOTICE,
    /** An objection in the village's notice period: the township investigates. */
    OBJECTED_IN_VILLAGE,
    TOWNSHIP_REVIEWED,
    REMOVED,
    /** It stays on the register. */
    REJECTED,
    WITHDRAWN;

    @Override
    public boolean isFinal() {
        return this == REMOVED || this == REJECTED || this == WITHDRAWN;
    }
}
