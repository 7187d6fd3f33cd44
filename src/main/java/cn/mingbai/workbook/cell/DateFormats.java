package cn.mingbai.workbook.cell;

import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.Cell.Kind;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Tells dates from numbers, and makes cells of both; for xlsx and xls alike. */
public final class DateFormats {

    /** Excel allows no longer ones; what follows searches them with patterns. */
    private static final int LONGEST_CODE = 255;

    private DateFormats() {}

    /** Whether a number format shows a date; 27 to 36 and 50 to 58 are the built-in Chinese date formats. */
    public static boolean isDate(int format, @Nullable String code) {
        if (code == null) {
            return DateUtil.isInternalDateFormat(format)
                    || (format >= 27 && format <= 36)
                    || (format >= 50 && format <= 58);
        }
        return code.length() <= LONGEST_CODE && DateUtil.isADateFormat(format, code);
    }

    /** A number as cell: as a date where its style says so and the serial has a day. */
    public static Cell cell(double number, boolean date, boolean from1904, boolean formula) {
        if (date && number >= 1 && DateUtil.isValidExcelDate(number)) {
            var moment = DateUtil.getLocalDateTime(number, from1904, true);
            if (moment != null) {
                var midnight = moment.toLocalTime().toSecondOfDay() == 0;
                var text = midnight ? moment.toLocalDate().toString() : moment.toString();
                return new Cell(Kind.DATE, text, number, formula);
            }
        }
        return new Cell(Kind.NUMBER, Numbers.text(number), number, formula);
    }
}
