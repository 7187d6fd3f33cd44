package cn.mingbai.household;

/** Why a child of school age is not in school (义务教育阶段未上学原因). */
public enum SchoolingReason {
    ILLNESS,
    DISABILITY,
    WEARINESS,
    POVERTY,
    OTHER
}
