package cn.mingbai.workbook.cell;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.WorkbookRefused;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of the row being read; used over and over by the readers of this module. */
public final class RowCells {

    private final @Nullable Cell[] cells;
    private int width;

    /** For rows of at most so many columns. */
    public RowCells(int columns) {
        this.cells = new @Nullable Cell[columns];
    }

    /** Puts a cell in its column; blank ones take no room, so styled emptiness to the right of a table does no harm. */
    public void put(int row, int column, Cell cell) {
        if (cell.isBlank() && !cell.formula()) {
            return;
        }
        if (column >= cells.length) {
            throw new WorkbookRefused(RefusalReason.TOO_MANY_COLUMNS, row, cells.length);
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    public boolean isEmpty() {
        return width == 0;
    }

    /** The row, and room for the next one. */
    public Row take(int number) {
        var row = new Row(number, Arrays.copyOf(cells, width));
        Arrays.fill(cells, 0, width, null);
        width = 0;
        return row;
    }
}
