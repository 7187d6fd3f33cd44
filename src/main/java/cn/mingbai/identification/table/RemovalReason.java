package cn.mingbai.identification.table;

import cn.mingbai.procedure.Procedure;

/** Why a household is taken off the register; being better off is none, for that is exit. */
public enum RemovalReason {
    WRONGLY_IDENTIFIED,
    CONCEALED_FACTS,
    NOMINAL_HOUSEHOLD,
    WHOLE_HOUSEHOLD_GONE;

    public Procedure table() {
        return this == WHOLE_HOUSEHOLD_GONE ? RemovalProcedure.DISSOLUTION : RemovalProcedure.CLEARING;
    }
}
