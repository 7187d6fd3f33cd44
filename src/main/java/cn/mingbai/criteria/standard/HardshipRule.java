package cn.mingbai.criteria.standard;

/** What a hardship does to an exit, with the clause. */
public record HardshipRule(Effect effect, Clause clause, Origin origin) {

    /** Lists differ and none is Shanxi's own, so each standard says what it does. */
    public enum Effect {
        /** The rules do not decide; a person at the county does. */
        COUNTY_DECIDES,
        /** The household stays on the register. */
        STAY,
        /** It does not matter. */
        MAY_EXIT
    }
}
