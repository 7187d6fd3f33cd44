package cn.mingbai.household;

/** Whether a basic need is assured (吃、穿). */
public enum Assurance {
    ASSURED,
    NOT_ASSURED,
    UNKNOWN
}
