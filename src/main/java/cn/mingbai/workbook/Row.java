package cn.mingbai.workbook;

import org.jspecify.annotations.Nullable;

/** One row that holds at least one cell that is not blank. Columns count from 0 (column A). */
public final class Row {

    private final int number;
    private final @Nullable Cell[] cells;

    /** Takes the array as it is; null stands for a blank cell, the last element is not blank. */
    public Row(int number, @Nullable Cell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    /** The number Excel shows at the left, from 1. */
    public int number() {
        return number;
    }

    /** Columns up to the last one that is not blank. */
    public int width() {
        return cells.length;
    }

    /** The cell of a column; {@link Cell#BLANK} where there is none. */
    public Cell cell(int column) {
        var cell = column < cells.length ? cells[column] : null;
        return cell == null ? Cell.BLANK : cell;
    }

    /** The text of a column; empty where there is none. */
    public String text(int column) {
        return cell(column).text();
    }

    /** Names the row without its content: rows hold personal data. */
    @Override
    public String toString() {
        return "row %d of %d columns".formatted(number, cells.length);
    }
}
