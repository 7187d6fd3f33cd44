package cn.mingbai.criteria.standard;

/** Who says so. A choice of this product is never shown as a rule of the policy. */
public enum Origin {
    /** A document states it. */
    POLICY,
    /** No document states it: a starting value that each place sets for itself. */
    OURS
}
