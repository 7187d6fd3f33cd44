package cn.mingbai.notice;

/** What an investigation came to. */
public enum ObjectionOutcome {
    /** The household stays as it was announced (维持): the objection did not hold. */
    LIST_STANDS,
    /** Something about the household has to be put right (更正). */
    AMENDED,
    /** The household comes off the list (取消): the objection held. */
    REMOVED
}
