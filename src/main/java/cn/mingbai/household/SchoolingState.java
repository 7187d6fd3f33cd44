package cn.mingbai.household;

/** Where a member stands with compulsory education (义务教育). */
public enum SchoolingState {
    IN_SCHOOL,
    /** Teachers come to the house (送教上门). */
    HOME_TEACHING,
    DROPPED_OUT,
    /** Has completed compulsory education, or is past the age for it. */
    FINISHED,
    /** Too young for school. */
    NOT_OF_AGE,
    UNKNOWN
}
