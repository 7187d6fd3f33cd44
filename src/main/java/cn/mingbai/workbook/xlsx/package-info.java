/** The xlsx format: parts, shared texts, styles, the first sheet's rows, and the same sheet with one more column. */
@NullMarked
package cn.mingbai.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
