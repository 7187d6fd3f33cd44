package cn.mingbai.household;

/** What a member can do for a living (劳动技能), in the order of the national code list; UNKNOWN is ours and has code 0. */
public enum LabourAbility {
    ORDINARY(1),
    SKILLED(2),
    WEAK(3),
    LOST(4),
    NONE(5),
    UNKNOWN(0);

    private final int code;

    LabourAbility(int code) {
        this.code = code;
    }

    /** The value's place in the national code list, from 1; 0 when it is not known. */
    public int code() {
        return code;
    }
}
