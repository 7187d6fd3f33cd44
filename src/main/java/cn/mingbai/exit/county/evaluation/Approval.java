package cn.mingbai.exit.county.evaluation;

/** Whether a household approves (是否认可). */
public enum Approval {
    YES,
    NO,
    /** Nobody was at home (不在家): not surveyed. */
    ABSENT
}
