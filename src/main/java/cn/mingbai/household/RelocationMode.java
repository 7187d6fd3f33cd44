package cn.mingbai.household;

/** How a relocated household was settled (安置方式): together with others, or on its own. */
public enum RelocationMode {
    CONCENTRATED,
    SCATTERED
}
