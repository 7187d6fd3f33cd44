package cn.mingbai.workbook.xls;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.RowReader;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.cell.RowCells;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.RecordInputStream;
import org.jspecify.annotations.Nullable;

/** The rows of the first visible sheet of an xls workbook, record by record. */
public final class XlsRows implements RowReader {

    private static final double ROWS_OF_A_SHEET = 65_536;

    private final CompoundFile file;
    private final XlsCells records;
    private final WorkbookLimits limits;
    private final RowCells cells;
    private int row = -1;
    private int filled;

    private XlsRows(CompoundFile file, WorkbookLimits limits) {
        this.file = file;
        this.limits = limits;
        this.cells = new RowCells(limits.columns());
        var globals = XlsGlobals.read(new RecordInputStream(file.records(0)), limits);
        this.records = new XlsCells(new RecordInputStream(file.records(globals.firstSheet())), globals, limits);
    }

    /** Reads the container and what stands before the sheets; refuses what {@link WorkbookRefused} tells. */
    public static XlsRows open(WorkbookSource source, WorkbookLimits limits) {
        return refusing(() -> {
            var file = CompoundFile.open(source);
            try {
                return new XlsRows(file, limits);
            } catch (RuntimeException e) {
                file.close();
                throw e;
            }
        });
    }

    @Override
    public @Nullable Row next() {
        return refusing(this::read);
    }

    private @Nullable Row read() {
        while (records.next()) {
            var finished = records.row() == row ? null : finished();
            if (records.row() < row) {
                throw new WorkbookRefused(RefusalReason.DAMAGED);
            }
            row = records.row();
            cells.put(row + 1, records.column(), records.cell());
            if (finished != null) {
                return finished;
            }
        }
        return finished();
    }

    private @Nullable Row finished() {
        if (cells.isEmpty()) {
            return null;
        }
        if (++filled > limits.rows()) {
            throw new WorkbookRefused(RefusalReason.TOO_MANY_ROWS, limits.rows());
        }
        return cells.take(row + 1);
    }

    /** The library answers damage with whatever its arrays throw; all of it means the same to the sender. */
    private static <T extends @Nullable Object> T refusing(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WorkbookRefused | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
    }

    @Override
    public double progress() {
        return records.ended() ? 1 : Math.max(0, row) / ROWS_OF_A_SHEET;
    }

    @Override
    public void close() {
        file.close();
    }
}
