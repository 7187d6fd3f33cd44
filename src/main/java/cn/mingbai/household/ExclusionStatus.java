package cn.mingbai.household;

/** How far a doubt (疑点) has been cleared up. */
public enum ExclusionStatus {
    /** Found by comparison, not yet verified: a doubt is not a decision. */
    OPEN,
    /** True, with an explanation that was verified. */
    EXPLAINED,
    /** True. */
    CONFIRMED,
    /** Not true of this household. */
    DISMISSED
}
