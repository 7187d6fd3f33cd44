/** The old binary xls format (BIFF8). */
@NullMarked
package cn.mingbai.workbook.xls;

import org.jspecify.annotations.NullMarked;
