package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;

/**
 * Where rows and cells stand. The reference may be left out, then each follows the one before; it has to grow, as in
 * every file Excel opens, so nothing can be said twice and no file is longer than a sheet.
 */
final class Positions {

    private static final int LAST_COLUMN = 16_384;

    private int row;
    private int column;

    /** The number of the row whose tag has just begun, from 1. */
    int row(SafeXml xml) {
        var stored = xml.attribute("r");
        var number = stored == null ? row + 1L : number(stored, 0);
        if (number > WorkbookLimits.LAST_ROW) {
            throw new WorkbookRefused(RefusalReason.ROW_OUT_OF_RANGE, WorkbookLimits.LAST_ROW);
        }
        if (number <= row) {
            throw damaged();
        }
        row = (int) number;
        column = 0;
        return row;
    }

    /** The column of the cell whose tag has just begun, from 0. */
    int column(SafeXml xml) {
        var stored = xml.attribute("r");
        var number = stored == null ? column + 1 : column(stored);
        if (number <= column || number > LAST_COLUMN) {
            throw damaged();
        }
        column = number;
        return column - 1;
    }

    private int column(String reference) {
        var number = 0;
        var at = 0;
        for (; at < reference.length() && at < 4; at++) {
            var letter = reference.charAt(at) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            number = number * 26 + letter + 1;
        }
        var itsRow = number(reference, at);
        if (itsRow > WorkbookLimits.LAST_ROW) {
            throw new WorkbookRefused(RefusalReason.ROW_OUT_OF_RANGE, WorkbookLimits.LAST_ROW);
        }
        if (itsRow != row) {
            throw damaged();
        }
        return number;
    }

    private static long number(String text, int from) {
        var value = 0L;
        for (int i = from; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw damaged();
            }
            // More digits than any number of rows has are all the same to us.
            value = Math.min(value * 10 + digit, Integer.MAX_VALUE);
        }
        return value;
    }

    private static WorkbookRefused damaged() {
        return new WorkbookRefused(RefusalReason.DAMAGED);
    }
}
