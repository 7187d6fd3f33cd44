package cn.mingbai.household;

/**
 * Where a household stands in the order in which all are walked through: by village, then by number.
 *
 * @param area the village's number
 */
public record HouseholdKey(HouseholdId id, long area, String number) {

    /** Before the first household of every place. */
    public static final String FIRST = "";
}
