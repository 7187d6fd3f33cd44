/** Text tables: encoding, separator, rows, and the same text with one more field. */
@NullMarked
package cn.mingbai.workbook.csv;

import org.jspecify.annotations.NullMarked;
