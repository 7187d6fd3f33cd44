package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.RowReader;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.cell.RowCells;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of the first visible sheet of an xlsx workbook, while it is unpacked. */
public final class XlsxRows implements RowReader {

    private final XlsxPackage workbook;
    private final SafeXml xml;
    private final WorkbookLimits limits;
    private final RowCells cells;
    private final CellReader cell;
    private final Positions positions;
    private int filled;
    private boolean ended;

    private XlsxRows(XlsxPackage workbook, WorkbookLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
        this.cells = new RowCells(limits.columns());
        this.positions = new Positions();
        this.cell = new CellReader(workbook.sharedTexts(limits), workbook.styles(), limits.cellCharacters());
        this.xml = workbook.sheetXml();
        if (!xml.nextStart("sheetData")) {
            throw new WorkbookRefused(RefusalReason.NO_SHEET);
        }
    }

    /** Opens the package and reads its shared texts; refuses what {@link WorkbookRefused} tells. */
    public static XlsxRows open(WorkbookSource source, WorkbookLimits limits) {
        var workbook = XlsxPackage.open(source, limits);
        try {
            return new XlsxRows(workbook, limits);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public @Nullable Row next() {
        while (!ended) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
                var number = positions.row(xml);
                readCells(number);
                if (!cells.isEmpty()) {
                    return counted(cells.take(number));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData")) {
                readToTheEnd();
            }
        }
        return null;
    }

    private void readCells(int row) {
        for (var event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                var column = positions.column(xml);
                cells.put(row, column, cell.read(xml, row));
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                return;
            }
        }
    }

    private Row counted(Row row) {
        if (++filled > limits.rows()) {
            throw new WorkbookRefused(RefusalReason.TOO_MANY_ROWS, limits.rows());
        }
        return row;
    }

    /** What follows the rows is of no interest, but the checksum at its end tells whether the rows were whole. */
    private void readToTheEnd() {
        ended = true;
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            // only read
        }
        xml.requireEnd();
    }

    @Override
    public double progress() {
        return ended
                ? 1
                : Math.min(
                        1,
                        (double) xml.position() / Math.max(1, workbook.sheet().size()));
    }

    @Override
    public void close() {
        xml.close();
        workbook.close();
    }
}
