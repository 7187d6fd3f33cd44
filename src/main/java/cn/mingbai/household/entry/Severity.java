package cn.mingbai.household.entry;

/** How much a problem weighs. */
public enum Severity {
    /** Not accepted: contradicts itself or the register. */
    ERROR,
    /** Accepted, but somebody should look at it. */
    WARNING,
    /** Accepted and quite possibly right; shown beside the household, not counted as a warning of a roster. */
    HINT
}
