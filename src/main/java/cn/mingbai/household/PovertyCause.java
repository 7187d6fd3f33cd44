package cn.mingbai.household;

/** What made the household poor (致贫原因), in the order of the national code list. */
public enum PovertyCause {
    ILLNESS(1),
    DISABILITY(2),
    SCHOOLING(3),
    DISASTER(4),
    NO_LAND(5),
    NO_WATER(6),
    NO_SKILL(7),
    NO_LABOUR(8),
    NO_CAPITAL(9),
    POOR_TRANSPORT(10),
    LOW_MOTIVATION(11),
    MARRIAGE(12),
    BEREAVEMENT(13);

    private final int code;

    PovertyCause(int code) {
        this.code = code;
    }

    /** The value's place in the national code list, from 1. */
    public int code() {
        return code;
    }
}
