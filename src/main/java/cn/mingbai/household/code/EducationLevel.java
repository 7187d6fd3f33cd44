package cn.mingbai.household.code;

/** Completed education (文化程度) of somebody who is not at school. */
public enum EducationLevel {
    ILLITERATE,
    PRIMARY,
    JUNIOR,
    SENIOR,
    COLLEGE,
    BACHELOR
}
