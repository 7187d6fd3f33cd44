package cn.mingbai.household.code;

/** The school or class that a member attends (在校生状况), with the ages at which that is usual. */
public enum SchoolStage {
    PRESCHOOL_AGE(0, 6),
    KINDERGARTEN(0, 6),
    PRIMARY(6, 14),
    GRADE_7(12, 17),
    GRADE_8(12, 17),
    GRADE_9(12, 17),
    SENIOR_1(15, 20),
    SENIOR_2(15, 20),
    SENIOR_3(15, 20),
    VOCATIONAL_1(15, 20),
    VOCATIONAL_2(15, 20),
    VOCATIONAL_3(15, 20),
    COLLEGE_1(18, 60),
    COLLEGE_2(18, 60),
    COLLEGE_3(18, 60),
    TECHNICIAN_1(15, 60),
    TECHNICIAN_2(15, 60),
    TECHNICIAN_3(15, 60),
    TECHNICIAN_4(15, 60),
    BACHELOR_1(18, 60),
    BACHELOR_2(18, 60),
    BACHELOR_3(18, 60),
    BACHELOR_4(18, 60),
    BACHELOR_5(18, 60),
    MASTER(20, 60);

    private final int youngest;
    private final int oldest;

    SchoolStage(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** Whether somebody of this age is usually found there. */
    public boolean suits(int age) {
        return youngest <= age && age <= oldest;
    }

    /** Whether this is a school already, and not the time before it. */
    public boolean isSchool() {
        return this != PRESCHOOL_AGE && this != KINDERGARTEN;
    }
}
