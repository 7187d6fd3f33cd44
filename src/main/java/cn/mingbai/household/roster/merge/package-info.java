/** Bringing staged households into the register (并入档案). */
@NullMarked
package cn.mingbai.household.roster.merge;

import org.jspecify.annotations.NullMarked;
