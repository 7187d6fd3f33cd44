package cn.mingbai.workbook.xls;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import java.util.ArrayDeque;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;

/** The cells of one xls sheet in the order they are stored. Charts within the sheet are passed over. */
final class XlsCells {

    private record Found(int row, int column, Cell cell) {}

    private final RecordInputStream records;
    private final XlsGlobals globals;
    private final XlsValues values;
    private final ArrayDeque<Found> found = new ArrayDeque<>();
    private Found current = new Found(-1, -1, Cell.BLANK);
    private int depth;
    private boolean ended;

    XlsCells(RecordInputStream records, XlsGlobals globals, WorkbookLimits limits) {
        this.records = records;
        this.globals = globals;
        this.values = new XlsValues(globals, limits.cellCharacters());
    }

    /** Goes to the next cell; false after the last one. */
    boolean next() {
        while (found.isEmpty() && !ended) {
            if (!records.hasNextRecord()) {
                throw new WorkbookRefused(RefusalReason.TRUNCATED);
            }
            records.nextRecord();
            take();
            records.readRemainder();
        }
        if (found.isEmpty()) {
            return false;
        }
        current = found.remove();
        return true;
    }

    int row() {
        return current.row();
    }

    int column() {
        return current.column();
    }

    Cell cell() {
        return current.cell();
    }

    boolean ended() {
        return ended;
    }

    private void take() {
        switch (records.getSid()) {
            case BOFRecord.sid -> depth++;
            case EOFRecord.sid -> ended = --depth <= 0;
            default -> {
                if (depth == 1) {
                    takeCell();
                }
            }
        }
    }

    private void takeCell() {
        switch (records.getSid()) {
            case LabelSSTRecord.sid -> {
                var label = new LabelSSTRecord(records);
                add(
                        label.getRow(),
                        label.getColumn(),
                        values.text(globals.text(label.getSSTIndex()), label.getRow(), false));
            }
            case LabelRecord.sid -> {
                var label = new LabelRecord(records);
                add(label.getRow(), label.getColumn(), values.text(label.getValue(), label.getRow(), false));
            }
            case NumberRecord.sid -> {
                var number = new NumberRecord(records);
                add(number.getRow(), number.getColumn(), values.number(number.getValue(), number.getXFIndex(), false));
            }
            case RKRecord.sid -> {
                var number = new RKRecord(records);
                add(
                        number.getRow(),
                        number.getColumn(),
                        values.number(number.getRKNumber(), number.getXFIndex(), false));
            }
            case MulRKRecord.sid -> {
                var numbers = new MulRKRecord(records);
                for (int i = 0; i < numbers.getNumColumns(); i++) {
                    var cell = values.number(numbers.getRKNumberAt(i), numbers.getXFAt(i), false);
                    add(numbers.getRow(), numbers.getFirstColumn() + i, cell);
                }
            }
            case BoolErrRecord.sid -> {
                var value = new BoolErrRecord(records);
                var cell = value.isBoolean()
                        ? values.bool(value.getBooleanValue(), false)
                        : values.error(value.getErrorValue(), false);
                add(value.getRow(), value.getColumn(), cell);
            }
            case FormulaRecord.sid -> formula(new FormulaRecord(records));
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) {
        var cell =
                switch (formula.getCachedResultTypeEnum()) {
                    case CellType.STRING -> computedText(formula.getRow());
                    case CellType.BOOLEAN -> values.bool(formula.getCachedBooleanValue(), true);
                    case CellType.ERROR -> values.error(formula.getCachedErrorValue(), true);
                    default -> values.number(formula.getValue(), formula.getXFIndex(), true);
                };
        add(formula.getRow(), formula.getColumn(), cell);
    }

    /** The text of a formula follows in a record of its own, possibly after the definition of a shared formula. */
    private Cell computedText(int row) {
        for (int i = 0; i < 3 && records.hasNextRecord(); i++) {
            records.nextRecord();
            if (records.getSid() == StringRecord.sid) {
                return values.text(new StringRecord(records).getString(), row, true);
            }
            records.readRemainder();
        }
        throw new WorkbookRefused(RefusalReason.DAMAGED);
    }

    private void add(int row, int column, Cell cell) {
        found.add(new Found(row, column, cell));
    }
}
