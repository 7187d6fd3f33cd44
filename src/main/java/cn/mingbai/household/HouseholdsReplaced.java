package cn.mingbai.household;

import cn.mingbai.shared.AreaRange;

/**
 * Many households of a place are different now, as after merging a roster; whoever keeps conclusions works the place off
 * with {@link Households#pageOf}. Published in the transaction that changes them.
 */
public record HouseholdsReplaced(AreaRange place) {}
