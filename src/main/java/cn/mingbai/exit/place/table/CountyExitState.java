package cn.mingbai.exit.place.table;

import cn.mingbai.procedure.CaseState;

/** Where a county stands on its way off the list of poor counties, in the order of the way (domain.md §3.1, §3.2). */
public enum CountyExitState implements CaseState {
    /** The county gathers its figures. */
    PREPARED,
    APPLIED,
    /** First review by the city (市级初审). */
    CITY_REVIEWED,
    /** Departments and the field evaluation of a third party (行业部门评价、第三方实地评估). */
    PROVINCE_EVALUATED,
    PROVINCE_NOTICE,
    /** An objection in the notice period: the province has it investigated. */
    OBJECTED,
    /** Off the list (摘帽); its policies go on. */
    APPROVED,
    /** It stays on the list. */
    REFUSED,
    WITHDRAWN;

    @Override
    public boolean isFinal() {
        return this == APPROVED || this == REFUSED || this == WITHDRAWN;
    }
}
