package cn.mingbai.workbook.csv;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.cell.RowCells;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;

/** Takes the fields from the parser, checks their length before they become strings, and makes a row of them. */
final class CsvCells extends CsvCallbackHandler<CsvCells> {

    private final GuardedText text;
    private final int longest;
    private final int columns;
    private final RowCells cells;
    private int number = 1;
    private int fields;
    private int widest = 1;
    private RecordType type = RecordType.DATA;

    CsvCells(GuardedText text, WorkbookLimits limits) {
        this.text = text;
        this.longest = limits.cellCharacters();
        this.columns = limits.columns();
        this.cells = new RowCells(limits.columns());
    }

    /** The next record is the row of this number. */
    void begin(int row) {
        number = row;
    }

    /** The row of the fields taken, or null when all were empty. */
    @Nullable
    Row take(int row) {
        return cells.isEmpty() ? null : cells.take(row);
    }

    int widest() {
        return widest;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        fields = 0;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        text.field(number);
        if (fields >= columns) {
            throw new WorkbookRefused(RefusalReason.TOO_MANY_COLUMNS, number, columns);
        }
        if (length > longest) {
            throw new WorkbookRefused(RefusalReason.CELL_TOO_LONG, number, longest);
        }
        cells.put(number, fields++, Cell.ofText(new String(buffer, offset, length)));
        widest = Math.max(widest, fields);
    }

    @Override
    protected void setEmpty() {
        fields = 1;
        type = RecordType.EMPTY;
        text.field(number);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are switched off");
    }

    @Override
    protected CsvCells buildRecord() {
        return this;
    }
}
