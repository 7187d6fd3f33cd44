package cn.mingbai.household.code;

/** Why a member left the household (人口自然减少). */
public enum RemovalReason {
    DEATH,
    MARRIAGE,
    SPLIT,
    MOVED_OUT,
    IMPRISONED,
    NOT_SHARING,
    ERROR,
    OTHER
}
