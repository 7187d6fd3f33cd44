/** The movement table (增减变动表): pure arithmetic over what happened to the households of a register. */
@NullMarked
package cn.mingbai.exit.movement;

import org.jspecify.annotations.NullMarked;
