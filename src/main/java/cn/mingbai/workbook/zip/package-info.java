/** The container of an xlsx workbook, read as if by an enemy's hand: directory first, then parts, all counted. */
@NullMarked
package cn.mingbai.workbook.zip;

import org.jspecify.annotations.NullMarked;
