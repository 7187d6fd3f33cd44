/** Bytes of a source as a stream; a failing source is an accident, never a fault of the workbook. */
@NullMarked
package cn.mingbai.workbook.input;

import org.jspecify.annotations.NullMarked;
