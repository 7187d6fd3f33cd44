package cn.mingbai.household;

/** Kind of registered household (贫困户属性): ordinary, on subsistence allowance (低保), on special hardship support (特困供养). */
public enum HouseholdCategory {
    GENERAL(1),
    SUBSISTENCE_ALLOWANCE(2),
    SPECIAL_HARDSHIP(3);

    private final int code;

    HouseholdCategory(int code) {
        this.code = code;
    }

    /** The value's place in the national code list, from 1. */
    public int code() {
        return code;
    }
}
