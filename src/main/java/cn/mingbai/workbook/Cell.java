package cn.mingbai.workbook;

/**
 * One cell as the sender left it.
 *
 * @param text what a reader of the sheet means by it: texts as typed, numbers in plain digits (15 significant ones, as
 *     Excel keeps), dates as 2018-10-12 or 2018-10-12T08:30, booleans as TRUE and FALSE, errors as #N/A
 * @param number the number or date serial; 0 for all other kinds
 * @param formula whether it was computed; text and number are then the value the sender's program stored, if any
 */
public record Cell(Kind kind, String text, double number, boolean formula) {

    /** No cell, or one without a value. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "", 0, false);

    /** From here on Excel has put zeros in place of the last digits typed. */
    private static final double FIFTEEN_DIGITS = 1e15;

    /** What was stored. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    /** A cell with a text; blank when the text is empty. */
    public static Cell ofText(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, 0, false);
    }

    /** Whether there is no value at all; a formula without a stored value is blank too. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Whether this is a number so long that digits were lost when it was typed, as an ID number typed as a number. */
    public boolean hasLostDigits() {
        return kind == Kind.NUMBER && Math.abs(number) >= FIFTEEN_DIGITS;
    }

    /** Names the kind without the content: cells hold personal data. */
    @Override
    public String toString() {
        return "cell of " + kind;
    }
}
