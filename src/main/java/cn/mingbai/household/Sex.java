package cn.mingbai.household;

/** A person's sex (性别). */
public enum Sex {
    MALE(1),
    FEMALE(2);

    private final int code;

    Sex(int code) {
        this.code = code;
    }

    /** The value's place in the national code list, from 1. */
    public int code() {
        return code;
    }
}
