package cn.mingbai.household.code;

/** Why a member joined the household (人口自然增加). */
public enum JoinReason {
    BIRTH,
    MARRIAGE,
    MOVED_IN,
    RELEASED,
    DEMOBILISED,
    SHARED_LIVING,
    OMITTED,
    OTHER
}
