package cn.mingbai.household;

/** Health of a member (健康状况). A member may have several; HEALTHY excludes the others. */
public enum Health {
    HEALTHY(1),
    CHRONIC_ILLNESS(2),
    SERIOUS_ILLNESS(3),
    DISABLED(4);

    private final int code;

    Health(int code) {
        this.code = code;
    }

    /** The value's place in the national code list, from 1. */
    public int code() {
        return code;
    }
}
