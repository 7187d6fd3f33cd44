package cn.mingbai.identification.table;

import cn.mingbai.procedure.CaseAction;

/** What is done to a case of removal; the table says when and by whom. */
public enum RemovalAction implements CaseAction {
    VERIFY_HOME,
    ASSEMBLY_APPRAISAL,
    ASSEMBLY_REJECTION,
    POST_VILLAGE_NOTICE,
    REVIEW_TOWNSHIP,
    DECIDE_COUNTY,
    REFUSE,
    RETURN,
    WITHDRAW,
    OBJECTION_RAISED,
    OBJECTION_REJECTED,
    OBJECTION_AMENDS,
    OBJECTION_REMOVES
}
