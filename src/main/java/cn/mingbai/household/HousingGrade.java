package cn.mingbai.household;

/** Appraised grade of the dwelling (房屋鉴定等级): A and B are safe, C and D dilapidated. */
public enum HousingGrade {
    A,
    B,
    C,
    D,
    UNKNOWN
}
