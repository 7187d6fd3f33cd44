/** The tables of this module's procedures: pure, and the only place that says what leads where, and who may. */
@NullMarked
package cn.mingbai.identification.table;

import org.jspecify.annotations.NullMarked;
