package cn.mingbai.workbook;

/**
 * Words for one row of a sheet.
 *
 * @param row the number Excel shows, from 1
 */
public record RowNote(int row, String text) {}
