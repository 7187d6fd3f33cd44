package cn.mingbai.workbook.xls;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.cell.OrderedNotes;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the cells of an xls workbook into a new xlsx, with the new column at the right. */
public final class XlsAnnotator {

    private XlsAnnotator() {}

    public static void write(WorkbookSource source, WorkbookLimits limits, OrderedNotes notes, OutputStream out)
            throws IOException {
        var free = width(source, limits);
        try (var rows = XlsRows.open(source, limits);
                var sheet = new SheetWriter(out, SheetLayout.plain("Sheet1"))) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                writeNotes(sheet, notes, row.number(), free);
                for (int column = 0; column < row.width(); column++) {
                    sheet.cell(row.number(), column, value(row.cell(column)));
                }
                writeNotes(sheet, notes, row.number() + 1, free);
            }
            writeNotes(sheet, notes, Integer.MAX_VALUE, free);
        }
    }

    private static void writeNotes(SheetWriter sheet, OrderedNotes notes, int before, int column) throws IOException {
        while (notes.nextRow() < before) {
            sheet.cell(notes.nextRow(), column, notes.take());
        }
    }

    /** Numbers stay numbers; dates become the text that was meant, since the styles are not carried over. */
    private static Object value(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER ? cell.number() : cell.text();
    }

    private static int width(WorkbookSource source, WorkbookLimits limits) {
        try (var rows = XlsRows.open(source, limits)) {
            var width = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                width = Math.max(width, row.width());
            }
            return width;
        }
    }
}
