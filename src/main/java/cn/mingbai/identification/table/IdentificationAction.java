package cn.mingbai.identification.table;

import cn.mingbai.procedure.CaseAction;

/** What is done to a case of identification; the table says when and by whom. */
public enum IdentificationAction implements CaseAction {
    APPLY,
    VERIFY_HOME,
    GROUP_APPRAISAL,
    GROUP_REJECTION,
    COMPARE,
    ASSEMBLY_APPRAISAL,
    ASSEMBLY_REJECTION,
    POST_VILLAGE_NOTICE,
    REVIEW_TOWNSHIP,
    POST_TOWNSHIP_NOTICE,
    DECIDE_COUNTY,
    ANNOUNCE,
    REGISTER,
    REFUSE,
    RETURN,
    WITHDRAW,
    OBJECTION_RAISED,
    OBJECTION_REJECTED,
    OBJECTION_AMENDS,
    OBJECTION_REMOVES
}
