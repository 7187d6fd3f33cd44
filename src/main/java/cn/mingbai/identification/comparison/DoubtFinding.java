package cn.mingbai.identification.comparison;

/** What verifying a doubt came to. */
public enum DoubtFinding {
    /** It is so. */
    TRUE,
    /** It is not: another person, an old entry. */
    FALSE,
    /** It is so, and there is a reason that lets it pass. */
    EXPLAINED
}
