package cn.mingbai.exit.table;

import cn.mingbai.procedure.Procedure;

/**
 * Who approves a household's exit, as the standard states: the township under the county's supervision (山西省贫困退出实施办法), or
 * the county (other provinces); domain.md §3.2, §13.
 */
public enum ApprovalLevel {
    TOWNSHIP,
    COUNTY;

    public Procedure table() {
        return this == TOWNSHIP ? ExitProcedure.BY_TOWNSHIP : ExitProcedure.BY_COUNTY;
    }
}
