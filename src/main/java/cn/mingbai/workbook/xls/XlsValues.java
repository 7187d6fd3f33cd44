package cn.mingbai.workbook.xls;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.Cell.Kind;
import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.cell.DateFormats;
import org.apache.poi.ss.usermodel.FormulaError;

/** Makes cells of the values xls records hold. */
final class XlsValues {

    private final XlsGlobals globals;
    private final int longest;

    XlsValues(XlsGlobals globals, int longest) {
        this.globals = globals;
        this.longest = longest;
    }

    Cell text(String text, int row, boolean formula) {
        if (text.length() > longest) {
            throw new WorkbookRefused(RefusalReason.CELL_TOO_LONG, row + 1, longest);
        }
        return text.isEmpty() ? Cell.BLANK : new Cell(Kind.TEXT, text, 0, formula);
    }

    Cell number(double number, int style, boolean formula) {
        if (!Double.isFinite(number)) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
        return DateFormats.cell(number, globals.isDate(style), globals.from1904(), formula);
    }

    Cell bool(boolean value, boolean formula) {
        return new Cell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", 0, formula);
    }

    Cell error(int code, boolean formula) {
        return new Cell(Kind.ERROR, FormulaError.forInt(code).getString(), 0, formula);
    }
}
