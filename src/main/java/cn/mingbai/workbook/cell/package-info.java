/** What cells are made of, whatever format they come from. */
@NullMarked
package cn.mingbai.workbook.cell;

import org.jspecify.annotations.NullMarked;
