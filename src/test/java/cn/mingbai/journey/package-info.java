/** Whole days of work in a real browser. */
@NullMarked
package cn.mingbai.journey;

import org.jspecify.annotations.NullMarked;
