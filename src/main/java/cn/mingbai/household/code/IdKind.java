package cn.mingbai.household.code;

/** Kind of document (证件类型). NONE is allowed: the police are told (请到派出所办理). */
public enum IdKind {
    RESIDENT_ID,
    /** Its number is the ID number followed by two or four digits: type and grade of the disability. */
    DISABILITY_CERTIFICATE,
    NONE
}
