/** The table of a household's exit: pure, and the only place that says what leads where, and who may. */
@NullMarked
package cn.mingbai.exit.table;

import org.jspecify.annotations.NullMarked;
