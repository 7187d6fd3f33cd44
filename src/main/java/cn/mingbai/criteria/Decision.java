package cn.mingbai.criteria;

/** The answer to a {@link Purpose}. It is what the rules say; who decides in the end is the procedure's matter. */
public enum Decision {
    /** To be taken in, or may exit. */
    ELIGIBLE,
    /** Not to be taken in, or may not exit. */
    NOT_ELIGIBLE,
    /** A fact that decides is unknown or doubtful, or the rules leave it to a person. */
    UNDETERMINED
}
