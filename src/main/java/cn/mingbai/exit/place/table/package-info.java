/** The tables of a village's and a county's exit: pure, and the only place that says what leads where, and who may. */
@NullMarked
package cn.mingbai.exit.place.table;

import org.jspecify.annotations.NullMarked;
