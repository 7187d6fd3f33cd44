/**
 * Entering and correcting households: the aggregates and the desks where officers work on them. The desks are public for
 * the module's own pages; other modules read by {@link cn.mingbai.household.Households}.
 */
@NullMarked
package cn.mingbai.household.register;

import org.jspecify.annotations.NullMarked;
