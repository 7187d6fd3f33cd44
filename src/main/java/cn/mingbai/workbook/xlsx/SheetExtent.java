package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.Columns;

/**
 * How far the filled cells of a sheet reach.
 *
 * @param width columns; the first free one has this index
 * @param height the last filled row, from 1
 */
record SheetExtent(int width, int height) {

    String freeColumn() {
        return Columns.name(width);
    }

    /** The range the sheet has with the new column. */
    String reference() {
        return "A1:" + freeColumn() + height;
    }
}
