package cn.mingbai.workbook;

import java.util.Iterator;

/**
 * The column a workbook gets back with.
 *
 * @param headerRow the row of the column headings, from 1; the title is put there
 * @param notes the words, in ascending order of rows, at most one for each; read once
 */
public record AddedColumn(int headerRow, String title, Iterator<RowNote> notes) {}
