package cn.mingbai.workbook.cell;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as workbooks write them. */
public final class Numbers {

    private static final MathContext AS_EXCEL_KEEPS = new MathContext(15);
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /** A whole number from 0, or -1 for anything else; never an exception, whatever stands there. */
    public static int index(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 10) {
            return -1;
        }
        var value = 0L;
        for (int i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** The value of a number; refuses what is none. */
    public static double value(String stored) {
        var plain = plain(stored);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        try {
            var value = Double.parseDouble(stored.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new WorkbookRefused(RefusalReason.DAMAGED);
    }

    /** The digits a person would write for it. */
    public static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return new BigDecimal(number, AS_EXCEL_KEEPS).stripTrailingZeros().toPlainString();
    }

    /** At most fifteen digits with one point at most, which is nearly every number: exact, and much faster. NaN otherwise. */
    private static double plain(String stored) {
        var digits = 0L;
        var count = 0;
        var decimals = -1;
        for (int i = stored.startsWith("-") ? 1 : 0; i < stored.length(); i++) {
            var c = stored.charAt(i);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && ++count <= 15) {
                digits = digits * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        var value = decimals > 0 ? digits / POWERS[decimals] : (double) digits;
        return stored.startsWith("-") ? -value : value;
    }
}
