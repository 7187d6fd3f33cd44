package cn.mingbai.workbook;

import cn.mingbai.workbook.WorkbookOpening.Opened;
import cn.mingbai.workbook.WorkbookOpening.Refused;
import cn.mingbai.workbook.csv.CsvRows;
import cn.mingbai.workbook.xls.XlsRows;
import cn.mingbai.workbook.xlsx.XlsxRows;

/**
 * Opens spreadsheets: xlsx, xls and text tables (csv). The content decides the type, not the name; only the first
 * visible sheet is read; formulas are never evaluated.
 */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Opens a workbook for reading row by row. A file that is no workbook, or a harmful one, is {@link Refused} here;
     * damage further in shows while reading, as {@link WorkbookRefused} from {@link RowReader#next()}.
     */
    public static WorkbookOpening open(WorkbookSource source, WorkbookLimits limits) {
        try {
            return new Opened(read(source, limits));
        } catch (WorkbookRefused refused) {
            return new Refused(refused.refusal());
        }
    }

    static RowReader read(WorkbookSource source, WorkbookLimits limits) {
        return switch (WorkbookKind.of(source, limits)) {
            case XLSX -> XlsxRows.open(source, limits);
            case XLS -> XlsRows.open(source, limits);
            case TEXT -> CsvRows.open(source, limits);
        };
    }
}
