package cn.mingbai.criteria;

/** How a household stands with one criterion. */
public enum Outcome {
    MET,
    NOT_MET,
    /** The criterion would not be met, or does not fit, but the rules let that pass. */
    EXEMPT,
    /** Not known, doubtful, or left to a person. Never counts as met. */
    UNKNOWN
}
