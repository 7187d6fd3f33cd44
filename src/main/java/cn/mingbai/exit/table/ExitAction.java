package cn.mingbai.exit.table;

import cn.mingbai.procedure.CaseAction;

/** What is done to a case of exit; the table says when and by whom. */
public enum ExitAction implements CaseAction {
    VERIFY_HOME,
    ASSEMBLY_APPRAISAL,
    ASSEMBLY_REJECTION,
    CONFIRM_COMMITTEES,
    ACCEPT,
    HEAD_REFUSES,
    POST_VILLAGE_NOTICE,
    REVIEW_TOWNSHIP,
    POST_TOWNSHIP_ANNOUNCEMENT,
    SUPERVISE_COUNTY,
    DECIDE_COUNTY,
    ANNOUNCE,
    MARK_EXITED,
    REFUSE,
    RETURN,
    WITHDRAW,
    OBJECTION_RAISED,
    OBJECTION_REJECTED,
    OBJECTION_AMENDS,
    OBJECTION_REMOVES
}
