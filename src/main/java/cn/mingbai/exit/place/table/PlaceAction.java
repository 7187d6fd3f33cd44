package cn.mingbai.exit.place.table;

import cn.mingbai.procedure.CaseAction;

/** What is done to the case of a place; the tables say when and by whom. */
public enum PlaceAction implements CaseAction {
    CHECK_INDICATORS,
    POST_TOWNSHIP_NOTICE,
    REVIEW_TOWNSHIP,
    CHECK_COUNTY,
    APPLY,
    REVIEW_CITY,
    EVALUATE_PROVINCE,
    POST_PROVINCE_NOTICE,
    APPROVE,
    REFUSE,
    RETURN,
    WITHDRAW,
    OBJECTION_RAISED,
    OBJECTION_REJECTED,
    OBJECTION_AMENDS,
    OBJECTION_REMOVES
}
